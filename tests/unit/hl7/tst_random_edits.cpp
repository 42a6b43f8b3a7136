#include "hl7/edit_builder.h"

#include "hl7/editable_message.h"
#include "hl7/escape.h"
#include "unit/hl7/random_messages.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::hl7 {
namespace {

using plumb::hl7::testing::RandomMessages;

// Random edits each change exactly the bytes they claim, and their inverse restores them. What was set is what is read
// afterwards, and no other segment has changed.
class RandomEdits {
public:
    explicit RandomEdits(std::uint32_t seed)
        : m_random(seed) {}

    void run(int edits) {
        while (m_made < edits && !::testing::Test::HasFatalFailure()) {
            EditableMessage message(m_random.message(m_random.chance(60)));
            for (int n = 0; n < 12 && !::testing::Test::HasFatalFailure(); ++n) {
                one(message);
            }
        }
    }

private:
    FieldPath anyPath(const MessageView& view) {
        return FieldPath(1 + m_random.below(view.segmentCount() + 1), 1 + m_random.below(9), 1 + m_random.below(3),
                         m_random.below(4), m_random.below(2) == 0 ? 0 : 1 + m_random.below(3));
    }

    Result<std::vector<ByteEdit>> make(const MessageView& view) {
        const auto single = [](Result<ByteEdit> edit) -> Result<std::vector<ByteEdit>> {
            if (!edit) {
                return fail(edit.error());
            }
            return std::vector<ByteEdit>{*edit};
        };
        const FieldPath path = anyPath(view);
        const FieldPath fixed = path.component() == 0 ? path.upTo(Level::Repetition) : path;
        const std::uint32_t other = 1 + m_random.below(view.segmentCount() + 1);
        static constexpr std::string_view kIds[] = {"PV2", "ZZZ|1|a^b", "OBX", "free text"};
        m_set.reset();
        switch (m_random.below(10)) {
        case 0:
            return single(insertSegment(view, path.segment(), m_random.pick(kIds)));
        case 1:
            return single(removeSegment(view, path.segment()));
        case 2:
            return moveSegment(view, path.segment(), other);
        case 3:
            return single(insertRepetition(view, fixed, NewValue::of(m_random.value())));
        case 4:
            return single(removeRepetition(view, fixed));
        case 5:
            return moveRepetition(view, fixed, 1 + m_random.below(3));
        case 6:
            return single(clearValue(view, fixed));
        default:
            break;
        }
        static const NewValue kStates[] = {NewValue::null(), NewValue::empty(), NewValue::absent()};
        const NewValue value = m_random.chance(30)   ? kStates[m_random.below(3)]
                               : m_random.chance(80) ? NewValue::of(m_random.value())
                                                     : NewValue::rawText(m_random.value());
        m_set.emplace(fixed, value);
        return single(setValue(view, fixed, value));
    }

    void one(EditableMessage& message) {
        const std::string before(message.bytes());
        const std::vector<std::string> segmentsBefore = segments(message.view());
        const auto edits = make(message.view());
        if (!edits) {
            ASSERT_FALSE(edits.error().render().empty());
            return;
        }
        std::string expected = before;
        for (const ByteEdit& edit : *edits) {
            ASSERT_EQ(expected.substr(static_cast<std::size_t>(edit.offset), edit.removed.size()), edit.removed);
            expected.replace(static_cast<std::size_t>(edit.offset), edit.removed.size(), edit.inserted);
        }
        const auto undo = message.applyAll(*edits);
        ASSERT_TRUE(undo) << undo.error().render();
        ++m_made;
        ASSERT_EQ(message.bytes(), expected);
        if (m_set) {
            checkSet(message.view(), segmentsBefore, before);
        }
        if (m_random.chance(50)) {
            ASSERT_TRUE(message.applyAll(*undo));
            ASSERT_EQ(message.bytes(), before);
        }
    }

    void checkSet(const MessageView& view, const std::vector<std::string>& before, const std::string& bytes) {
        const auto& [path, value] = *m_set;
        std::vector<std::string> now = segments(view);
        ASSERT_EQ(now.size(), before.size()) << bytes;
        for (std::size_t i = 0; i < now.size(); ++i) {
            ASSERT_TRUE(i + 1 == path.segment() || now[i] == before[i]) << bytes;
        }
        const Element element = view.at(path);
        const std::string context = bytes + "\nset " + formatPath(view, path) + " to " + value.text;
        if (value.presence != Presence::Value) {
            ASSERT_EQ(element.presence, value.presence) << context;
        } else if (!value.raw) {
            ASSERT_EQ(decodeEscapes(view.text(element.range), view.delimiters()).text, value.text) << context;
        }
    }

    static std::vector<std::string> segments(const MessageView& view) {
        std::vector<std::string> out;
        for (const SegmentSpan& span : view.segments()) {
            out.emplace_back(view.text(span.range()));
        }
        return out;
    }

    RandomMessages m_random;
    std::optional<std::pair<FieldPath, NewValue>> m_set;
    int m_made = 0;
};

TEST(EditBuilder, TenThousandRandomEditsChangeWhatTheyClaimAndCanBeUndone) {
    RandomEdits(7).run(10000);
}

}  // namespace
}  // namespace plumb::hl7
