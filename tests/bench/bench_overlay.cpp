// Laying a structure over every message, beside what bounds it: a plain read of the bytes, and cutting the messages
// into segments alone. One core.
#include "hl7/group_overlay.h"
#include "hl7/message_view.h"
#include "limit_kernels.h"
#include "measuring.h"
#include "source/opened_source.h"
#include "unit/hl7/grammars.h"

#include <cstdio>
#include <memory>
#include <string_view>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::bench;
using hl7::Grammar;
using hl7::GroupOverlay;
using hl7::MessageView;

constexpr int kRepeats = 5;
/// What a message that names no structure in MSH-9.3 is.
struct Event {
    std::string_view code, event, structure;
};
constexpr Event kEvents[] = {{"ADT", "A01", "ADT_A01"}, {"ADT", "A03", "ADT_A03"}, {"ADT", "A04", "ADT_A01"},
                             {"ADT", "A08", "ADT_A01"}, {"ADT", "A11", "ADT_A09"}, {"ADT", "A28", "ADT_A05"},
                             {"ADT", "A31", "ADT_A05"}, {"DFT", "P03", "DFT_P03"}, {"MDM", "T02", "MDM_T02"},
                             {"OML", "O21", "OML_O21"}, {"ORM", "O01", "ORM_O01"}, {"ORU", "R01", "ORU_R01"},
                             {"SIU", "S12", "SIU_S12"}, {"SIU", "S13", "SIU_S12"}, {"SIU", "S14", "SIU_S12"},
                             {"SIU", "S15", "SIU_S12"}, {"VXU", "V04", "VXU_V04"}};

const Grammar& grammarOf(const MessageView& message) {
    for (const Event& event : kEvents) {
        if (message.messageCode() == event.code && message.triggerEvent() == event.event) {
            return hl7::testing::structure(event.structure);
        }
    }
    return hl7::testing::structure("ADT_A01");  // a broken message without MSH-9
}

struct Traffic {
    std::unique_ptr<source::OpenedSource> source;
    std::unique_ptr<LimitKernels> kernels;
    std::vector<ByteView> messages;
    std::vector<const Grammar*> grammars;  ///< of each message
    std::uint64_t segments = 0;
};

Traffic load(const std::string& path) {
    Traffic traffic;
    Result<RandomAccessFile> file = RandomAccessFile::open(path);
    std::vector<std::uint8_t> text(static_cast<std::size_t>(file->stamp()->size));
    static_cast<void>(file->readAt(0, text));
    traffic.kernels = std::make_unique<LimitKernels>(std::move(text));
    const ByteView bytes = traffic.kernels->text();
    traffic.source = std::make_unique<source::OpenedSource>(
        std::make_shared<source::MemorySource>("memory", std::string(asText(bytes))), std::vector<Note>{});
    Progress progress;
    static_cast<void>(traffic.source->index({}, {}, progress));
    MessageView view;
    for (std::uint64_t n = 0; n < traffic.source->size(); ++n) {
        const ByteView message = slice(bytes, traffic.source->messages()[MessageNumber(n)].range());
        view.assign(message);
        traffic.messages.push_back(message);
        traffic.grammars.push_back(&grammarOf(view));
        traffic.segments += view.segmentCount();
    }
    return traffic;
}

void overlay(Report& report, const std::string& path, bool tidy, double slack) {
    Traffic traffic = load(path);
    const auto count = static_cast<double>(traffic.messages.size());
    MessageView view;
    GroupOverlay overlay;
    std::uint64_t segments = 0, fits = 0, misfits = 0;
    const double read = median(kRepeats, [&] { static_cast<void>(traffic.kernels->readAll()); });
    const double cut = median(kRepeats, [&] {
        segments = 0;
        for (const ByteView message : traffic.messages) {
            view.assign(message);
            segments += view.segmentCount();
        }
    });
    report.check(segments == traffic.segments, "segments cut");
    const double ours = median(kRepeats, [&] {
        segments = fits = misfits = 0;
        for (std::size_t n = 0; n < traffic.messages.size(); ++n) {
            view.assign(traffic.messages[n]);
            overlay.assign(view, *traffic.grammars[n]);
            segments += overlay.placed().size();
            fits += overlay.fits();
            misfits += hl7::misfit(overlay);
        }
    });
    report.check(segments == traffic.segments, "every segment has a place");
    report.check(!tidy || (fits == traffic.messages.size() && misfits == 0), "tidy traffic fits");
    std::printf("%.0f messages, %.1f segments and %.0f bytes each, %.1f %% fit\n", count,
                static_cast<double>(traffic.segments) / count,
                static_cast<double>(traffic.kernels->text().size()) / count, 100 * static_cast<double>(fits) / count);
    report.ratio("overlay of every message (million messages a second)", ours, 1e-6 * count, 1e-6 * count / ours,
                 -1.0 / slack);
    report.ratio("  the same / a plain read of the bytes", ours, read, ours / read, 0);
    report.ratio("  the same / cutting into segments alone", ours, cut, ours / cut, 3.0 * slack);
}

}  // namespace

int main() {
    Report report;
    report.title("200,000 messages, text in memory");
    overlay(report, traffic("overlay_200k.hl7", "--count 200000 --seed 1"), true, 1.0);
    report.title("200,000 messages without long values or long results");
    overlay(report,
            traffic("overlay_short_200k.hl7", "--count 200000 --seed 1 --big 0 --mix adt=70,orm=12,oml=4,siu=8,dft=6"),
            true, 1.0);
    report.title("200,000 messages with --odd 20 --broken 20");
    overlay(report, traffic("overlay_odd_200k.hl7", "--count 200000 --seed 1 --odd 20 --broken 20"), false, 1.5);
    report.summary();
    return report.exitCode();
}
