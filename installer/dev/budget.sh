#!/usr/bin/env bash
# budget.sh PRESET...: compiler seconds per room, from ninja's own log, beside the budget in budget.txt.
# It informs and never fails: a slow machine is not a fault of the change.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

for preset in "$@"; do
    log="build/$preset/.ninja_log"
    [ -f "$log" ] || continue
    ninja -C "build/$preset" -t recompact >/dev/null 2>&1 || true # forgets files that are gone
    awk -v preset="$preset" '
        FNR == NR {
            if ($2 == "room") for (i = 3; i <= NF; ++i) if ($i == preset) column = i - 1
            if ($0 !~ /^#/ && NF > 1 && column) { order[++rooms] = $1; budget[$1] = $column }
            next
        }
        # start, end (milliseconds), time stamp, output, hash; the last line of an output is its latest build
        /^[0-9]/ && $4 ~ /\.(o|a)$|^(app|tests)\// { cost[$4] = $2 - $1; step[$4] = $1 " " $2 " " $5 }
        END {
            for (output in cost) {
                if (counted[step[output]]++) continue # a step that makes two files was done once
                split(output, part, "/")
                # tests/CMakeFiles/unit_hl7.dir/unit/hl7/tst_x.cpp.o: the kind stands behind the target
                room = part[1] "/" (part[2] == "CMakeFiles" ? part[4] : part[2])
                if (room in budget) sum[room] += cost[output] / 1000
                else other += cost[output] / 1000
            }
            for (i = 1; i <= rooms; ++i) {
                room = order[i]
                if (room in sum)
                    printf "  %-5s %-20s %6.1f s of %4d s%s\n", preset, room, sum[room], budget[room],
                        (sum[room] > budget[room] ? "  over budget" : "")
            }
            if (other > 0) printf "  %-5s %-20s %6.1f s, no budget set\n", preset, "elsewhere", other
        }' installer/dev/budget.txt "$log"
done
