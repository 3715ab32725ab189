package main

import "context"

// Many readers of one doctor or specialty, through the cache's reader, which has it in the process, and with a GET of
// as many bytes, as if only Redis had it.
var (
	hotDoctorFigure    = hot("doctor", (*redisSide).readDoctor, func(f *redisSide) string { return "ph:doctor:v0:" + f.doctors[0].String() })
	hotSpecialtyFigure = hot("specialty", (*redisSide).readSpecialty, func(f *redisSide) string { return "ph:specialty:v0:" + f.specialties[0].String() })
)

// hotEach is larger than the number of GETs: a process asks Redis again each second, and the figure must include that.
const hotEach = 100_000

func hot(what string, read func(f *redisSide, ctx context.Context) error, key func(*redisSide) string) figure {
	return figure{name: "hot " + what + ": cached / GET of as many bytes", target: 0.15, rounds: 7, sides: []side{
		reads("cached", connections, hotEach, read, read), gets(connections, key, read),
	}}
}

func (f *redisSide) readDoctor(ctx context.Context) error {
	_, err := f.reader.Doctor(ctx, f.doctors[0])
	return err
}

func (f *redisSide) readSpecialty(ctx context.Context) error {
	_, err := f.reader.Specialty(ctx, f.specialties[0])
	return err
}
