#!/usr/bin/env bash
# working_day.sh PLUMBLINE PLUMB SAMPLE FOLDER: the real program on a real X display, by real key events: open the sample,
# filter, check, export a report and the messages, edit, waive, quit, and begin again where it ended. What it wrote is held
# against what the command line writes. From the start to the exported files it takes at most 60 key presses.
set -euo pipefail
plumbline=$1 plumb=$2 sample=$3 folder=$4

what="working day" needed=()
# shellcheck source=driving.sh
. "$(dirname "$0")/driving.sh"

start
keys ctrl+shift+p
settled
text "sample"
settled 0.5
keys Return
until_true "the sample" titled 'mercy-adt.hl7 - Plumbline'
settled 0.5
keys ctrl+f
text "PID-8 = F"
keys Return
settled 0.5
keys F7
settled 0.5
write_file ctrl+shift+r 'report' r.csv
write_file ctrl+e 'Export messages' f.hl7
[ "$pressed" -le 60 ] || fail "it took $pressed key presses from the start to the exported files"

"$plumb" check "$sample/mercy-adt.hl7" --spec "$sample/mercy-adt.yaml" --format csv >expected.csv || [ $? = 1 ]
cmp expected.csv r.csv || fail "the report is not what plumb check writes"
"$plumb" export "$sample/mercy-adt.hl7" --where 'PID-8 = F' >expected.hl7
cmp expected.hl7 f.hl7 || fail "the messages are not what plumb export writes"
echo "From the start to a filtered, checked, exported result: $pressed key presses."

# An edit, and what it was exported as: one field differs, and nothing else.
keys ctrl+1 alt+Home ctrl+g
settled
text "PID-8"
keys Return
settled
keys ctrl+3 F2
settled
text "U"
keys Return
settled
write_file ctrl+e 'Export messages' e.hl7
"$plumb" set expected.hl7 PID-8=U -m 1 >expected-edited.hl7
cmp expected-edited.hl7 e.hl7 || fail "the edited messages are not what plumb set writes"

# A finding is waived, and the report counts it apart.
keys ctrl+shift+m Down
settled
keys ctrl+shift+w
settled
text "known, mended with the next release"
keys Return
text "interface team"
keys Return
settled 0.5
write_file ctrl+shift+r 'report' w.csv
if cmp -s r.csv w.csv; then
    fail "the waiver changed nothing in the report"
fi

keys ctrl+q
ended=0
wait "$program" || ended=$?
[ "$ended" = 0 ] || fail "the program ended with $ended"
if grep -rlE 'MCDONALD|1221743|MILLER' config; then
    fail "the settings hold what messages hold"
fi

# The next morning.
start
until_true "what was open" titled 'mercy-adt.hl7 - Plumbline'
keys ctrl+q
wait "$program" || fail "the program did not end well the second time"
echo "The working day ended after $pressed key presses."
