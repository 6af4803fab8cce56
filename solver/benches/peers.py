"""Solves a roster instance with another optimiser, so that ours can be compared: peers.py highs|cpsat FILE SECONDS [OUT].
Prints one line of JSON: cost, bound, cpu (seconds of this process), megabytes at the most."""
import json, resource, sys, time
from collections import defaultdict


def parse(path):
    demand, wanted, people, times, section = {}, {}, {}, {}, None
    for line in open(path, encoding="utf-8"):
        line = line.strip()
        if not line or line[0] == "#":
            continue
        if line.startswith("SECTION_"):
            section = line[8:]
            continue
        row = line.split(",")
        if section == "META":
            days = int(row[2])
        elif section in ("DEMAND", "LANGUAGE"):
            rows = demand if section == "DEMAND" else wanted
            rows[int(row[0]), int(row[1]), row[2], row[3]] = (int(row[4]), int(row[5]))
        elif section == "VOLUNTEERS":
            centers = [int(row[1])] + [int(c) for c in row[2].split("|") if c]
            people[int(row[0])] = (centers, row[3].split("|"), [l for l in row[4].split("|") if l], int(row[5]), int(row[6]))
        elif section == "AVAILABILITY":
            times[int(row[0])] = [(int(d), s, int(c)) for d, s, c in (t.split(":") for t in row[1:] if t)]
    return days, demand, wanted, people, times


def rows_of(path):
    """The problem as a matrix: columns (cost, most, whole), rows (least, most, [(column, factor)])."""
    days, demand, wanted, people, times = parse(path)
    columns, rows, taken, constant = [], [], [], 0

    def column(cost, most, whole):
        columns.append((cost, most, whole))
        return len(columns) - 1

    places, speakers = defaultdict(list), defaultdict(list)
    for v, (centers, roles, languages, most, target) in people.items():
        on_day, on_shift = defaultdict(list), defaultdict(list)
        for d, s, cost in times.get(v, []):
            for c in centers:
                for q in roles:
                    if (c, d, s, q) in demand:
                        x = column(cost + (0 if c == centers[0] else 2), 1, True)
                        taken.append((x, (v, d, s, c, q)))
                        on_day[d].append(x)
                        on_shift[d, s].append(x)
                        places[c, d, s, q].append(x)
                        for l in languages:
                            speakers[c, d, s, l].append(x)
        for xs in on_day.values():
            rows.append((0, 1, [(x, 1) for x in xs]))
        for week in range(days // 7):
            xs = [x for d in range(7 * week, 7 * week + 7) for x in on_day[d]]
            if xs:
                rows.append((0, most, [(x, 1) for x in xs]))
        for d in range(days):
            if on_shift[d, "E"] and on_shift[d + 1, "M"]:
                rows.append((0, 1, [(x, 1) for x in on_shift[d, "E"] + on_shift[d + 1, "M"]]))
            run = [x for e in range(d, d + 6) for x in on_day[e]]
            if all(on_day[e] for e in range(d, d + 6)):
                rows.append((0, 5, [(x, 1) for x in run]))
        every = [(x, 1) for xs in on_day.values() for x in xs]
        short = [(column(5 * k, 1, False), 1) for k in range(1, target + 1)]
        rows.append((target, target, every + short + [(column(3, len(on_day), False), -1)]))
    for key, (need, weight) in demand.items():
        empty = column(weight, need, False)
        rows.append((need, need, [(x, 1) for x in places[key]] + [(empty, 1)]))
    for key, (need, weight) in wanted.items():
        missing = column(weight, need, False)
        rows.append((need, len(people) + need, [(x, 1) for x in speakers[key]] + [(missing, 1)]))
    return columns, rows, taken


def highs(path, seconds):
    import highspy
    import numpy as np

    columns, rows, taken = rows_of(path)
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(columns), len(rows)
    lp.col_cost_ = np.array([c[0] for c in columns], dtype=float)
    lp.col_lower_ = np.zeros(len(columns))
    lp.col_upper_ = np.array([c[1] for c in columns], dtype=float)
    lp.row_lower_ = np.array([r[0] for r in rows], dtype=float)
    lp.row_upper_ = np.array([r[1] for r in rows], dtype=float)
    start, index, value = [0], [], []
    for _, _, terms in rows:
        index += [x for x, _ in terms]
        value += [f for _, f in terms]
        start.append(len(index))
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = np.array(start)
    lp.a_matrix_.index_ = np.array(index)
    lp.a_matrix_.value_ = np.array(value, dtype=float)
    lp.integrality_ = [highspy.HighsVarType.kInteger if c[2] else highspy.HighsVarType.kContinuous for c in columns]
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", seconds)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.passModel(lp)
    solver.run()
    info, values = solver.getInfo(), solver.getSolution().col_value
    roster = [who for x, who in taken if values and values[x] > 0.5]
    return round(info.objective_function_value), info.mip_dual_bound, roster


def cpsat(path, seconds):
    from ortools.sat.python import cp_model

    columns, rows, taken = rows_of(path)
    model = cp_model.CpModel()
    variables = [model.new_int_var(0, most, "") for _, most, _ in columns]
    for least, most, terms in rows:
        model.add_linear_constraint(sum(factor * variables[x] for x, factor in terms), least, most)
    model.minimize(sum(cost * x for (cost, _, _), x in zip(columns, variables) if cost))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    solver.parameters.linearization_level = 2
    status = solver.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, solver.best_objective_bound, []
    return round(solver.objective_value), solver.best_objective_bound, [w for x, w in taken if solver.value(variables[x])]


def main():
    name, path, seconds = sys.argv[1], sys.argv[2], float(sys.argv[3])
    begin = time.monotonic()
    cost, bound, roster = {"highs": highs, "cpsat": cpsat}[name](path, seconds)
    used = resource.getrusage(resource.RUSAGE_SELF)
    if len(sys.argv) > 4:
        with open(sys.argv[4], "w", encoding="utf-8") as out:
            out.writelines(",".join(map(str, row)) + "\n" for row in roster)
    facts = {"cost": cost, "bound": bound, "cpu": round(used.ru_utime, 2), "seconds": round(time.monotonic() - begin, 2),
             "megabytes": used.ru_maxrss // 1024}
    print(json.dumps(facts))


main()
