#include "widgets/change/change_preview.h"

#include "hl7/charset_decision.h"
#include "hl7/editable_message.h"

namespace plumb::desk {
namespace {

constexpr std::uint64_t kLookEvery = 64;  // messages between two looks at the token

}  // namespace

Result<std::shared_ptr<const ChangePreview>> previewChange(const FeedSnapshot& snapshot, const MessageNumbers& numbers,
                                                           const query::Changer& changer,
                                                           const std::optional<hl7::Charset>& charset,
                                                           const CancelToken& cancel, Progress& progress) {
    auto preview = std::make_shared<ChangePreview>();
    preview->snapshot = snapshot;
    preview->charset = charset;
    preview->path = changer.path();
    preview->kind = changer.rule().kind;
    query::ChangeMoment moment = query::ChangeMoment::here();
    hl7::MessageView view;
    bool stopped = false;
    const auto look = [&](std::uint64_t number, ByteView bytes) {
        if (preview->looked++ % kLookEvery == 0) {
            progress.add(preview->looked == 1 ? 0 : kLookEvery);
            stopped = cancel.stopped();
        }
        view.assign(bytes);
        query::ChangeOutcome outcome = changer.change(view, hl7::decideCharset(view, charset).used, moment);
        switch (outcome.kind) {
        case query::ChangeOutcome::Kind::Same:
            ++preview->same;
            break;
        case query::ChangeOutcome::Kind::Lacking:
            ++preview->lacking;
            break;
        case query::ChangeOutcome::Kind::Changed:
        case query::ChangeOutcome::Kind::Refused:
            (outcome.problem ? preview->refused : preview->changed) += 1;
            preview->rows.push_back(
                {number, std::move(outcome.edits), outcome.place, outcome.places, std::move(outcome.problem)});
            break;
        }
        return !stopped;
    };
    progress.setTotal(numbers ? numbers->size() : snapshot.size());
    if (!numbers) {
        const Result<void> read = snapshot.forEach(
            0, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t) { return look(number, bytes); });
        if (!read) {
            return fail(read.error());
        }
    } else {
        // Neighbours are read together.
        for (std::size_t from = 0; from < numbers->size() && !stopped;) {
            std::size_t to = from + 1;
            while (to < numbers->size() && (*numbers)[to] == (*numbers)[to - 1] + 1) {
                ++to;
            }
            const Result<void> read = snapshot.forEach(
                (*numbers)[from], std::uint64_t{(*numbers)[to - 1]} + 1,
                [&](std::uint64_t number, ByteView bytes, std::size_t) { return look(number, bytes); });
            if (!read) {
                return fail(read.error());
            }
            from = to;
        }
    }
    if (stopped) {
        return fail(MessageId::Cancelled);
    }
    return std::shared_ptr<const ChangePreview>(std::move(preview));
}

Result<std::shared_ptr<std::vector<Feed::PreparedChange>>>
prepareChange(const ChangePreview& preview, const CancelToken& cancel, Progress& progress) {
    auto prepared = std::make_shared<std::vector<Feed::PreparedChange>>();
    prepared->reserve(static_cast<std::size_t>(preview.changed));
    progress.setTotal(preview.changed);
    for (const ChangePreview::Row& row : preview.rows) {
        if (row.problem) {
            continue;
        }
        if (prepared->size() % kLookEvery == 0 && cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        Result<std::string> bytes = preview.snapshot.message(row.number);
        if (!bytes) {
            return fail(bytes.error());
        }
        hl7::EditableMessage message(std::move(*bytes));
        Result<std::vector<hl7::ByteEdit>> inverse = message.applyAll(row.edits);
        if (!inverse) {
            return fail(inverse.error());
        }
        Feed::PreparedChange one{{row.number, row.edits}, std::move(*inverse), preview.snapshot.edit(row.number), {}};
        // A message that is back at what its source holds is no longer an edited one.
        const Result<std::string> original =
            one.before ? preview.snapshot.original(row.number) : Result<std::string>(fail(MessageId::None));
        if (!original || *original != message.bytes()) {
            one.after = std::make_shared<const std::string>(message.bytes());
        }
        prepared->push_back(std::move(one));
        progress.add(1);
    }
    return prepared;
}

}  // namespace plumb::desk
