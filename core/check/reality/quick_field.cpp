#include "check/reality/quick_field.h"

#include "check/reality/counter.h"

#include <bit>

namespace plumb::check {

QuickField::QuickField(FieldCounts& f)
    : tally(f.counts)
    , field(&f)
    , codeAt(f.line->codeAt) {
    for (std::uint32_t part = 1; part <= hl7::FieldPath::kMaxComponent; ++part) {
        if (part == codeAt || f.partAt(part) != nullptr) {
            wantedParts |= part < 64 ? std::uint64_t{1} << part : 0;
            lastPart = part;
        }
    }
    // The whole value, its parts, and the code that is told of the whole.
    values.start(static_cast<std::size_t>(std::popcount(wantedParts)) + 2);
}

bool QuickField::wants(std::uint32_t part) const {
    return part < 64 ? (wantedParts >> part & 1) != 0 : part == codeAt || field->partAt(part) != nullptr;
}

void QuickField::settle() {
    values.settle();
    tails.settle();
    tally.settle(true);
    bool full = field->counts.codes.full;
    field->counts.codes.settle();
    for (const std::unique_ptr<QuickPart>& part : parts) {
        if (part) {
            part->tally.settle(false);
            full = full || part->tally.counts().codes.full;
            part->tally.counts().codes.settle();
        }
    }
    if (full) {
        forget();  // their codes are gone
    }
}

void QuickField::forget() {
    values.forget();
    tails.forget();
    field->counts.codes.forget();
    for (const std::unique_ptr<QuickPart>& part : parts) {
        if (part) {
            part->tally.counts().codes.forget();
        }
    }
}

}  // namespace plumb::check
