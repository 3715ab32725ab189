package main

import (
	"context"
	"fmt"
	"image/color"
	"math"
	"path/filepath"
	"strconv"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// drawAll measures cost against size, one connection at a time, and draws it.
func drawAll(ctx context.Context, s *fixtures, folder string) error {
	for _, p := range []struct {
		file, title, x string
		lines          func(*fixtures, context.Context) ([]*line, error)
	}{
		{"search.svg", "Search for 20 patients", "patients", (*fixtures).searchLines},
		{"page.svg", "Page of 20, of 1,000,000 patients", "page", (*fixtures).pageLines},
		{"chart.svg", "A patient's chart", "patients", (*fixtures).chartLines},
	} {
		lines, err := p.lines(s, ctx)
		if err != nil {
			return err
		}
		if err := drawLines(filepath.Join(folder, p.file), p.title, p.x, lines); err != nil {
			return err
		}
		for _, l := range lines {
			for i := range l.x {
				fmt.Printf("%-10s  %-28s %9.0f  %9.2f ms\n", p.file, l.name, l.x[i], l.y[i])
			}
		}
	}
	return nil
}

// colours are distinguishable without red-green vision, and on white and on black.
var colours = []color.Color{color.RGBA{R: 0, G: 114, B: 178, A: 255}, color.RGBA{R: 230, G: 159, B: 0, A: 255}, color.RGBA{R: 204, G: 121, B: 167, A: 255}}

func drawLines(file, title, x string, lines []*line) error {
	p := plot.New()
	p.Title.Text, p.X.Label.Text, p.Y.Label.Text = title, x, "milliseconds"
	p.BackgroundColor = color.White
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Tick.Marker, p.Y.Tick.Marker = decades{}, decades{}
	p.Legend.Top, p.Legend.Left, p.Legend.Padding = true, true, vg.Millimeter
	p.Add(plotter.NewGrid())
	low, high := math.Inf(1), 0.0
	for i, l := range lines {
		points := make(plotter.XYs, len(l.x))
		for j := range points {
			points[j] = plotter.XY{X: l.x[j], Y: l.y[j]}
			low, high = min(low, l.y[j]), max(high, l.y[j])
		}
		drawn, dots, err := plotter.NewLinePoints(points)
		if err != nil {
			return err
		}
		drawn.Color, drawn.Width = colours[i], vg.Points(1.5)
		dots.Color, dots.Shape = colours[i], draw.CircleGlyph{}
		p.Add(drawn, dots)
		p.Legend.Add(l.name, drawn, dots)
	}
	p.Y.Min, p.Y.Max = math.Pow(10, math.Floor(math.Log10(low))), 10*math.Pow(10, math.Ceil(math.Log10(high)))
	return p.Save(12*vg.Centimeter, 8*vg.Centimeter, file)
}

// decades are the powers of ten.
type decades struct{}

func (decades) Ticks(low, high float64) []plot.Tick {
	var ticks []plot.Tick
	for at := math.Pow(10, math.Ceil(math.Log10(low)-1e-9)); at <= high*(1+1e-9); at *= 10 {
		ticks = append(ticks, plot.Tick{Value: at, Label: strconv.FormatFloat(at, 'f', -1, 64)})
	}
	return ticks
}
