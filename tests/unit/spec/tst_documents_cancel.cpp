// Stopping while a large document is read or imported: it ends soon, and says that it was stopped.
#include "spec/importing/import_document.h"
#include "unit/spec/document_text.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace plumb::spec {
namespace {

using Clock = std::chrono::steady_clock;

struct Case {
    const char* name;
    std::string bytes;
};

std::string times(std::string_view piece, std::size_t count) {
    std::string out;
    out.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i) {
        out += piece;
    }
    return out;
}

std::vector<Case> largeDocuments() {
    return {{"a.csv", "Field,Name,Usage,Notes\n" + times("PID-3,Identifier,R,x\n", 40'000)},
            {"a.md", "# PID\n\n|Field|Name|Usage|\n|-|-|-|\n" + times("|PID-3|**Identifier**|R|\n", 40'000)},
            {"a.html", "<html><h1>PID</h1><table><tr><th>SEQ<th>ELEMENT NAME<th>OPT</tr>" +
                           times("<tr><td>3<td>Identifier &amp; so on<td>R</tr>", 40'000) + "</table>"},
            {"a.docx", docxOf(times("<w:p><w:r><w:t>PID-3: is the number</w:t></w:r></w:p>", 60'000))},
            {"a.xlsx", xlsxOf("<sheetData>" +
                              times("<row><c t=\"inlineStr\"><is><t>PID-3</t></is></c><c><v>1</v></c></row>", 50'000) +
                              "</sheetData>")},
            {"a.txt", times("PID-3: is the number of the patient\n\n", 40'000)}};
}

/// How long after it was stopped the work ended; stopped in the middle of what it takes.
std::chrono::milliseconds untilEnd(const std::function<bool(const CancelToken&)>& work) {
    const auto begin = Clock::now();
    EXPECT_FALSE(work({})) << "stopped before anybody said so";
    const auto middle = (Clock::now() - begin) / 3;
    // Others may have the machine for a while: of some tries the best.
    auto best = std::chrono::milliseconds::max();
    for (int i = 0; i < 5 && best > std::chrono::milliseconds(200); ++i) {
        CancelSource source;
        Clock::time_point stopped;
        std::thread stopping([&] {
            std::this_thread::sleep_for(middle);
            stopped = Clock::now();
            source.stop();
        });
        const bool cancelled = work(source.token());
        const auto end = Clock::now();
        stopping.join();
        if (cancelled) {
            best = std::min(best, std::chrono::duration_cast<std::chrono::milliseconds>(end - stopped));
        }
    }
    return best;
}

template <class T>
bool wasCancelled(const Result<T>& result) {
    return !result && result.error().id() == MessageId::Cancelled;
}

TEST(DocumentCancel, ReadingEndsSoonAfterItIsStopped) {
    for (const Case& one : largeDocuments()) {
        const auto read = [&one](const CancelToken& cancel) {
            DocumentLimits limits;
            limits.cancel = cancel;
            return wasCancelled(readDocumentBytes(one.bytes, one.name, limits));
        };
        EXPECT_LT(untilEnd(read).count(), 200) << one.name;
    }
}

TEST(DocumentCancel, ImportingEndsSoonAfterItIsStopped) {
    for (const Case& one : largeDocuments()) {
        const Result<Document> document = readDocumentBytes(one.bytes, one.name);
        ASSERT_TRUE(document) << one.name;
        const auto import = [&](const CancelToken& cancel) {
            return wasCancelled(importDocument(*document, {{}, "2.5.1", true, cancel}));
        };
        EXPECT_LT(untilEnd(import).count(), 200) << one.name;
    }
}

TEST(DocumentCancel, WhatIsStoppedBeforeItBeginsReadsNothing) {
    CancelSource source;
    source.stop();
    DocumentLimits limits;
    limits.cancel = source.token();
    for (const Case& one : {Case{"a.csv", "a,b\n"}, Case{"a.docx", docxOf("<w:p/>")}, Case{"a.html", "<html><p>x"}}) {
        EXPECT_EQ(outlineOf(readDocumentBytes(one.bytes, one.name, limits)), "base.cancelled") << one.name;
    }
    EXPECT_TRUE(wasCancelled(importDocument({}, {{}, "2.5.1", true, source.token()})));
}

}  // namespace
}  // namespace plumb::spec
