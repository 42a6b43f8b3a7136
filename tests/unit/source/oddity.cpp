#include "unit/source/oddity.h"

#include "hl7/charset_decision.h"
#include "hl7/escape.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"
#include "unit/source/scan_support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plumb::source::test {
namespace {

std::string valueAt(const std::string& message, const std::string& path, std::vector<Note>& notes) {
    const hl7::MessageView view(asBytes(message));
    const Result<hl7::PathPattern> pattern = hl7::PathPattern::parse(path);
    if (!pattern) {
        return pattern.error().render();
    }
    const hl7::Element element = pattern->first(view);
    if (element.presence != hl7::Presence::Value) {
        return '(' + std::string(hl7::presenceName(element.presence)) + ')';
    }
    if (element.path.field() <= 2 &&
        hl7::isHeaderSegment(view.bytes(view.at(element.path.upTo(hl7::Level::Segment)).range))) {
        return std::string(view.text(element.range));  // MSH-1 and MSH-2 hold no escapes
    }
    hl7::Decoded decoded = hl7::decodeEscapes(view.text(element.range), view.delimiters());
    for (const hl7::EscapeFinding& finding : decoded.findings) {
        notes.push_back({finding.id, finding.arguments});
    }
    if (hl7::findRawSubcomponent(view.text(element.range), view.delimiters())) {
        notes.push_back({MessageId::RawSubcomponent, {}});
    }
    return decoded.text;
}

/// All notes but the two that are told for every source that holds messages.
std::vector<Note> special(std::vector<Note> notes) {
    std::erase_if(notes, [](const Note& note) {
        return note.id == MessageId::AssumedFraming || note.id == MessageId::AssumedTerminator;
    });
    return notes;
}

}  // namespace

void expectOddity(const Oddity& oddity) {
    SCOPED_TRACE(shown(oddity.text.substr(0, 4096)));
    const auto source = indexedText(oddity.text);
    ASSERT_TRUE(source);
    EXPECT_EQ(joined(*source), oddity.text) << "gaps and messages are not the file";
    const auto inPieces = indexedText(oddity.text, pieces(std::max<std::uint64_t>(64, oddity.text.size() / 100), 2));
    ASSERT_TRUE(inPieces);
    EXPECT_EQ(indexText(*inPieces), indexText(*source)) << "tiny pieces give another index";

    const std::vector<std::string> messages = messageTexts(*source);
    std::vector<std::uint32_t> segments;
    std::vector<Note> notes = source->assumptions();
    for (const std::string& message : messages) {
        const hl7::MessageView view(asBytes(message));
        segments.push_back(view.segmentCount());
        const std::vector<Note> odd = view.explain(), charset = hl7::decideCharset(view).notes;
        notes.insert(notes.end(), odd.begin(), odd.end());
        notes.insert(notes.end(), charset.begin(), charset.end());
    }
    std::string all;
    for (const std::string& message : messages) {
        all += shown(message) + "----\n";
    }
    ASSERT_EQ(segments, oddity.segments) << "messages found:\n" << all;
    for (const Oddity::Value& value : oddity.values) {
        const std::size_t colon = value.path.find(':');
        const bool numbered = colon == 1;
        const std::size_t number = numbered ? static_cast<std::size_t>(value.path[0] - '1') : 0;
        ASSERT_LT(number, messages.size());
        EXPECT_EQ(valueAt(messages[number], numbered ? value.path.substr(2) : value.path, notes), value.text)
            << value.path;
    }
    EXPECT_EQ(codesOf(special(notes)), oddity.codes);
    if (!messages.empty()) {
        const hl7::MessageView first(asBytes(messages[0]));
        EXPECT_EQ(hl7::terminatorName(first.terminator()), hl7::terminatorName(oddity.terminator));
        EXPECT_EQ(source->messages()[MessageNumber(0)].flags().terminator, oddity.terminator);
        EXPECT_EQ(hl7::decideCharset(first).used.name(), oddity.charset);
    }
}

}  // namespace plumb::source::test
