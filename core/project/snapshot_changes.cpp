#include "project/snapshot_changes.h"

#include "project/edits.h"
#include "project/snapshot_tables.h"
#include "project/snapshot_values.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace plumb::project {
namespace {

using Thing = SnapshotChange::Thing;
using What = Difference::What;
using Values = std::vector<SnapshotValue>;
using Titles = std::unordered_map<std::int64_t, std::string>;

// Places of columns, as snapshotTables() lists them.
enum SourceColumn : std::size_t { kSourceId, kSourceKind, kSourceTitle };
enum DocumentColumn : std::size_t { kDocumentId, kDocumentKind, kDocumentName, kDocumentContent };
enum EditColumn : std::size_t {
    kEditId,
    kEditSource,
    kEditPosition,
    kEditDone,
    kEditAt,
    kEditWhat,
    kEditMessages,
    kEditChanges
};
enum MarkColumn : std::size_t { kMarkSource, kMarkNumber, kMarkKind };
enum NoteColumn : std::size_t { kNoteId, kNoteSource, kNoteNumber, kNotePath, kNoteText };

/// Both sides of a row that is different; empty: it is not there.
struct Pair {
    Values before, after;

    [[nodiscard]] const Values& any() const { return after.empty() ? before : after; }
    [[nodiscard]] What what() const {
        return before.empty() ? What::Added : after.empty() ? What::Removed : What::Changed;
    }
};

// An older schema had fewer columns.
const SnapshotValue& valueAt(const Values& values, std::size_t column) {
    static const SnapshotValue none;
    return column < values.size() ? values[column] : none;
}
std::int64_t integerAt(const Values& values, std::size_t column) {
    return valueAt(values, column).integer;
}
const std::string& textAt(const Values& values, std::size_t column) {
    return valueAt(values, column).bytes;
}

// Rows whose number is another while they stand for the same: one pair.
template <class KeyOf>
void join(std::vector<Pair>& pairs, KeyOf keyOf) {
    std::map<decltype(keyOf(Values())), std::size_t> gone;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].after.empty()) {
            gone.emplace(keyOf(pairs[i].before), i);
        }
    }
    std::vector<bool> joined(pairs.size());
    for (Pair& pair : pairs) {
        if (!pair.before.empty()) {
            continue;
        }
        if (const auto found = gone.find(keyOf(pair.after)); found != gone.end()) {
            pair.before = std::move(pairs[found->second].before);
            joined[found->second] = true;
            gone.erase(found);
        }
    }
    std::size_t i = 0;
    pairs.erase(std::remove_if(pairs.begin(), pairs.end(), [&](const Pair&) { return joined[i++]; }), pairs.end());
}

std::tuple<std::int64_t, std::int64_t> placeOfEdit(const Values& row) {
    return {integerAt(row, kEditSource), integerAt(row, kEditPosition)};
}
std::tuple<std::string, std::string> nameOfDocument(const Values& row) {
    return {textAt(row, kDocumentKind), textAt(row, kDocumentName)};
}

bool isSame(Thing thing, const Pair& pair) {
    if (pair.what() != What::Changed) {
        return false;
    }
    const auto same = [&](std::size_t column) {
        return textAt(pair.before, column) == textAt(pair.after, column) &&
               integerAt(pair.before, column) == integerAt(pair.after, column);
    };
    switch (thing) {
    case Thing::Document:
        return same(kDocumentKind) && same(kDocumentName) && same(kDocumentContent);
    case Thing::Edit:
        return same(kEditDone) && same(kEditWhat) && same(kEditChanges);
    default:
        return false;
    }
}

void describeEdit(SnapshotChange& change, const Pair& pair) {
    const Values& row = pair.any();
    change.source = integerAt(row, kEditSource);
    change.name = textAt(row, kEditWhat);
    change.messages = static_cast<std::uint64_t>(integerAt(row, kEditMessages));
    if (const Result<hl7::JournalStep> step = unpackStep(asBytes(textAt(row, kEditChanges)), {});
        step && !step->changes.empty()) {
        change.number = step->changes.front().number;
    }
    if (change.what == What::Changed && integerAt(pair.before, kEditDone) != integerAt(pair.after, kEditDone)) {
        change.done = integerAt(pair.after, kEditDone) != 0;
    }
}

SnapshotChange described(Thing thing, const Pair& pair) {
    const Values& row = pair.any();
    SnapshotChange change;
    change.thing = thing;
    change.what = pair.what();
    switch (thing) {
    case Thing::Source:
        change.source = integerAt(row, kSourceId);
        change.kind = textAt(row, kSourceKind);
        break;
    case Thing::Document:
        change.kind = textAt(row, kDocumentKind);
        change.name = textAt(row, kDocumentName);
        if (change.what == What::Changed && textAt(pair.before, kDocumentName) != change.name) {
            change.before = textAt(pair.before, kDocumentName);
        }
        break;
    case Thing::Edit:
        describeEdit(change, pair);
        break;
    case Thing::Mark:
        change.source = integerAt(row, kMarkSource);
        change.number = static_cast<std::uint64_t>(integerAt(row, kMarkNumber));
        change.kind = textAt(row, kMarkKind);
        break;
    case Thing::Note:
        change.source = integerAt(row, kNoteSource);
        change.number = static_cast<std::uint64_t>(integerAt(row, kNoteNumber));
        change.path = textAt(row, kNotePath);
        change.name = textAt(row, kNoteText);
        if (change.what == What::Changed) {
            change.before = textAt(pair.before, kNoteText);
        }
        break;
    }
    return change;
}

// The differing rows of a table, in the order of their differences. Titles of sources are taken along.
Result<std::vector<Pair>> pairsOf(Connection& connection, const SnapshotTable& table, std::int64_t one,
                                  std::int64_t other, const std::vector<std::string>& keys, Titles& titles) {
    std::unordered_map<std::string_view, std::size_t> place;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        place.emplace(keys[i], i);
    }
    std::vector<Pair> pairs(keys.size());
    const bool sources = table.name == "source";
    const auto side = [&](std::int64_t snapshot, Values Pair::*values) {
        return visitSnapshotRows(connection, table, snapshot, [&](std::string_view key, std::string_view row) {
            const auto found = place.find(key);
            if (found == place.end() && !sources) {
                return;
            }
            std::optional<Values> read = readValues(row);
            if (!read) {
                return;
            }
            if (sources) {
                titles.insert_or_assign(integerAt(*read, kSourceId), textAt(*read, kSourceTitle));
            }
            if (found != place.end()) {
                pairs[found->second].*values = std::move(*read);
            }
        });
    };
    Result<void> read = side(one, &Pair::before);
    read = read ? side(other, &Pair::after) : read;
    return read ? Result<std::vector<Pair>>(std::move(pairs)) : fail(std::move(read.error()));
}

Thing thingOf(std::string_view table) {
    return table == "source"     ? Thing::Source
           : table == "document" ? Thing::Document
           : table == "edit"     ? Thing::Edit
           : table == "mark"     ? Thing::Mark
                                 : Thing::Note;
}

}  // namespace

Result<std::vector<SnapshotChange>> snapshotChanges(Connection& connection, std::string_view name,
                                                    std::string_view later) {
    const Result<std::vector<Difference>> differences = compareSnapshot(connection, name, later);
    const Result<std::int64_t> one = differences ? snapshotId(connection, name) : fail(differences.error());
    const Result<std::int64_t> other = !one            ? fail(one.error())
                                       : later.empty() ? Result<std::int64_t>(0)
                                                       : snapshotId(connection, later);
    if (!other) {
        return fail(other.error());
    }
    Titles titles;
    std::vector<SnapshotChange> changes;
    for (const SnapshotTable& table : snapshotTables()) {
        std::vector<std::string> keys;
        for (const Difference& difference : *differences) {
            if (difference.table == table.name) {
                keys.push_back(difference.key);
            }
        }
        Result<std::vector<Pair>> pairs = pairsOf(connection, table, *one, *other, keys, titles);
        if (!pairs) {
            return fail(std::move(pairs.error()));
        }
        const Thing thing = thingOf(table.name);
        if (thing == Thing::Edit) {
            join(*pairs, placeOfEdit);
        } else if (thing == Thing::Document) {
            join(*pairs, nameOfDocument);
        }
        for (const Pair& pair : *pairs) {
            if (!pair.any().empty() && !isSame(thing, pair)) {
                changes.push_back(described(thing, pair));
            }
        }
    }
    for (SnapshotChange& change : changes) {
        if (const auto found = titles.find(change.source); found != titles.end()) {
            change.title = found->second;
        }
    }
    return changes;
}

}  // namespace plumb::project
