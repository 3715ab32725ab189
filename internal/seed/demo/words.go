package demo

import "strings"

// name is a name and its form in e-mail addresses.
type name struct{ written, ascii string }

// names parses "José=jose" or, if the other form is only in lower case, "Anna".
func names(list string) []name {
	var all []name
	for _, word := range strings.Split(list, ",") {
		written, ascii, ok := strings.Cut(strings.TrimSpace(word), "=")
		if !ok {
			ascii = strings.ToLower(written)
		}
		all = append(all, name{written, ascii})
	}
	return all
}

var (
	women = names(`María=maria, Guadalupe, Sofía=sofia, Ana, Lucía=lucia, Carmen, Inés=ines, Åsa=asa, Ingrid, Björk=bjork, Małgorzata=malgorzata,
		Zofia, Agnieszka, Emma, Olivia, Grace, Siobhán=siobhan, Niamh, Chloé=chloe, Zoë=zoe, Renée=renee, Fátima=fatima, Aisha, Leïla=leila,
		Priya, Ananya, 芳=fang, 秀英=xiuying, 陽子=yoko, Nguyệt=nguyet, Ayşe=ayse, Željka=zeljka, Eszter, Mary Ann=mary-ann, Amina`)
	men = names(`José=jose, Juan, Luis, Andrés=andres, Martín=martin, Joaquín=joaquin, Raúl=raul, Lars, Øyvind=oyvind, Håkan=hakan, Łukasz=lukasz,
		Stanisław=stanislaw, Paweł=pawel, Liam, Noah, William, Seán=sean, Pádraig=padraig, François=francois, Noël=noel, Jérôme=jerome, Omar, Yusuf,
		Arjun, Rahul, 伟=wei, 强=qiang, 健太=kenta, Đức=duc, Mehmet, Željko=zeljko, László=laszlo, Jürgen=juergen, Jean-Luc=jean-luc, João=joao, Kwame`)
	families = names(`García=garcia, Hernández=hernandez, Martínez=martinez, López=lopez, González=gonzalez, Pérez=perez, Núñez=nunez, Ibáñez=ibanez,
		De la Cruz=delacruz, Smith, Johnson, Brown, Taylor, Nguyễn=nguyen, O'Connor=oconnor, O'Brien=obrien, D'Angelo=dangelo, McDonald=mcdonald,
		Nilsson, Åkesson=akesson, Sørensen=sorensen, Bjørnstad=bjornstad, Wiśniewski=wisniewski, Wójcik=wojcik, Müller=mueller, Weiß=weiss,
		Schröder=schroeder, Lefèvre=lefevre, Dubois, Haddad, Al-Masri=al-masri, Sharma, Patel, Singh, 王=wang, 李=li, 佐藤=sato, Kim, Yılmaz=yilmaz,
		Kovačević=kovacevic, Nagy, Silva, Gonçalves=goncalves, Okafor, Mensah, Ivanova, Smith-Jones=smith-jones, van den Berg=vandenberg`)
)

var (
	regions   = strings.Split("Jalisco,Nuevo León,Yucatán,Oaxaca,Ciudad de México,Puebla,California,Texas,New York,Ontario,Québec,Andalucía,Île-de-France,Skåne,Małopolska,Bayern", ",")
	patrons   = strings.Split("San José,Santa Lucía,Saint Luke,Florence Nightingale,Ramón y Cajal,Semmelweis,Elizabeth Blackwell,Ignacio Chávez,Marie Curie,Avicenna,Rosalind Franklin,Sant Pau,Øster,Łazarski,Matilde Montoya,Charles Drew", ",")
	streets   = strings.Split("Avenida Juárez,Calle Hidalgo,Main Street,Oak Avenue,Storgatan,Rue de l'Église,ul. Długa,Lindenstraße,Paseo de la Reforma,Elm Road", ",")
	areaCodes = []int{212, 213, 305, 312, 415, 512, 617, 702, 713, 808}

	// institutionNames are formats for a patron and a region.
	institutionNames = map[string][]string{
		"hospital":          {"Hospital %s, %s", "%s Hospital of %s", "Hospital General %s, %s"},
		"health_center":     {"Centro de Salud %s, %s", "%s Health Center, %s"},
		"preventive_clinic": {"Clínica Preventiva %s, %s", "%s Clinic for Prevention, %s"},
		"public_health":     {"Servicios de Salud Pública %s, %s", "%s Institute of Public Health, %s"},
		"insurer":           {"Seguros %s de %s", "%s Health Insurance of %s"},
	}
)

var (
	antihypertensives = strings.Split("Losartan 50 mg daily,Lisinopril 10 mg daily,Amlodipine 5 mg daily,Enalapril 10 mg twice daily", ",")
	antidiabetics     = strings.Split("Metformin 850 mg twice daily,Metformin 500 mg daily,Insulin glargine 18 IU at night,Empagliflozin 10 mg daily", ",")
	statins           = strings.Split("Atorvastatin 20 mg at night,Simvastatin 20 mg at night,Rosuvastatin 10 mg daily", ",")
	allergies         = strings.Split("Penicillin (rash),Peanuts (anaphylaxis),Pollen,House dust mites,Latex,Sulfonamides,Shellfish,Ibuprofen (urticaria),Bee venom", ",")
	otherNotes        = strings.Split("Mild asthma,Migraine,Hypothyroidism,Appendectomy in childhood,Chronic low back pain,Psoriasis,Iron deficiency", ",")
)
