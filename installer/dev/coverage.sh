# Sourced by ./dev test --coverage after the coverage build: runs the quick tests once and prints line coverage per room.
find build/coverage -name '*.gcda' -delete
selection=(-L quick)
[ "$deep" = 1 ] && selection=()
step "Run the tests" ctest --test-dir build/coverage -j "$cores" "${selection[@]}" --output-on-failure
mkdir -p build/coverage/report
step "Collect line coverage" gcovr --root . --object-directory build/coverage --filter 'core/' -j "$cores" \
    --exclude-throw-branches --exclude-unreachable-branches --csv build/coverage/report/lines.csv \
    --html-details build/coverage/report/index.html

# gcovr's columns: filename, line_total, line_covered, ...
awk -F, 'NR > 1 {
        split($1, part, "/")
        room = part[1] "/" part[2]
        if (!(room in total)) order[++rooms] = room
        total[room] += $2; covered[room] += $3; all += $2; allCovered += $3
    }
    END {
        for (i = 1; i <= rooms; ++i)
            printf "  %-20s %6.1f %% of %d lines\n", order[i], 100 * covered[order[i]] / (total[order[i]] ? total[order[i]] : 1), total[order[i]]
        printf "  %-20s %6.1f %% of %d lines\n", "total", 100 * allCovered / (all ? all : 1), all
    }' build/coverage/report/lines.csv
echo "Line by line: build/coverage/report/index.html"
