#include "replay/tee_wire_log.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;

namespace {

class Lines final : public WireLog {
public:
    explicit Lines(std::string& lines)
        : m_lines(lines) {}
    void add(const WireRow& row) override { m_lines += "kept " + std::string(asText(row.bytes)) + '\n'; }

private:
    std::string& m_lines;
};

}  // namespace

TEST(TeeWireLog, KeepsEachRowWholeBeforeItIsSeen) {
    std::string lines;
    Lines log(lines);
    TeeWireLog wire(log, [&lines](const WireRow& row) {
        lines += "seen " + std::string(asText(row.bytes)) + ' ' + std::to_string(row.connection) + '\n';
    });
    for (const std::string text : {"one", "two"}) {
        WireRow row;
        row.connection = 7;
        row.kind = WireKind::Bytes;
        row.bytes = asBytes(text);
        wire.add(row);
    }
    EXPECT_EQ(lines, "kept one\nseen one 7\nkept two\nseen two 7\n");
}
