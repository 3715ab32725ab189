package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// commandsReference returns what `make help` and each --help of the programs of cmd/ print. It builds them as `make build` does, which
// links only those that are not up to date.
func commandsReference(ctx context.Context, root string) (text string, err error) {
	if root, err = filepath.Abs(root); err != nil {
		return "", err
	}
	build := exec.CommandContext(ctx, "make", "build")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("make build: %w: %s", err, out)
	}
	help := exec.CommandContext(ctx, "make", "help")
	help.Dir = root
	targets, err := help.Output()
	if err != nil {
		return "", fmt.Errorf("make help: %w", err)
	}
	programs, err := os.ReadDir(filepath.Join(root, "cmd")) // in the order of their names
	if err != nil {
		return "", err
	}
	var table, reference strings.Builder
	table.WriteString("| command | what it does |\n|---|---|\n")
	for _, p := range programs {
		usage, subcommands, err := describe(ctx, &reference, filepath.Join(root, "bin", p.Name()))
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&table, "| [`bin/%s`](#bin%s) | %s |\n", p.Name(), p.Name(), cell(usage))
		for _, s := range subcommands {
			fmt.Fprintf(&table, "| `bin/%s %s` | %s |\n", p.Name(), s.name, cell(s.usage))
		}
	}
	return table.String() + "\n## make\n\n```\n" + strings.TrimSpace(string(targets)) + "\n```\n" + reference.String(), nil
}

type subcommand struct{ name, usage string }

// describe writes the help of a program and of its subcommands, and returns what it is for and what they are.
func describe(ctx context.Context, help *strings.Builder, program string) (usage string, subcommands []subcommand, err error) {
	name := filepath.Base(program)
	text, err := helpOf(ctx, program)
	if err != nil {
		return "", nil, err
	}
	fmt.Fprintf(help, "\n## bin/%s\n\n```\n%s```\n", name, text)
	_, usage, _ = strings.Cut(section(text, "NAME:"), " - ")
	for line := range strings.Lines(section(text, "COMMANDS:")) {
		sub, what, ok := strings.Cut(strings.TrimSpace(line), "  ")
		if !ok {
			continue
		}
		subcommands = append(subcommands, subcommand{sub, strings.TrimSpace(what)})
		if text, err = helpOf(ctx, program, sub); err != nil {
			return "", nil, err
		}
		fmt.Fprintf(help, "\n```\n%s```\n", text)
	}
	return strings.TrimSpace(usage), subcommands, nil
}

// helpOf leaves out the lines about help itself, which each program has. The program runs in bin/ and without an environment: it would
// print the values of .env as defaults.
func helpOf(ctx context.Context, program string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, program, append(args, "--help")...)
	cmd.Dir, cmd.Env = filepath.Dir(program), []string{}
	out, err := cmd.CombinedOutput()
	if err != nil {
		return "", fmt.Errorf("%s %v --help: %w: %s", filepath.Base(program), args, err, out)
	}
	var kept strings.Builder
	for line := range strings.Lines(string(out)) {
		if start := strings.TrimSpace(line); !strings.HasPrefix(start, "--help, -h") && !strings.HasPrefix(start, "help, h ") {
			kept.WriteString(strings.TrimRight(line, " \n") + "\n")
		}
	}
	text := strings.TrimSpace(kept.String())
	text = strings.TrimSuffix(text, "\n\nGLOBAL OPTIONS:")
	return strings.TrimSuffix(text, "\n\nOPTIONS:") + "\n", nil
}

// section is the part of a help text under a heading.
func section(help, heading string) string {
	_, rest, _ := strings.Cut(help, heading+"\n")
	part, _, _ := strings.Cut(rest, "\n\n")
	return part
}

func cell(text string) string { return strings.ReplaceAll(text, "|", `\|`) }
