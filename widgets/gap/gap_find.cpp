#include "widgets/gap/gap_find.h"

#include "widgets/models/sentences.h"

#include <utility>

namespace plumb::desk {
namespace {

std::shared_ptr<const spec::Spec> readGapSide(const GapSideAsk& ask, const spec::SpecTexts& texts, GapSideRead& side) {
    if (!ask.isAsked()) {
        return nullptr;
    }
    const std::vector<std::string> shipped = spec::shippedSpecFolders();
    const Result<spec::LoadedSpec> loaded =
        ask.text ? spec::loadSpecText(*ask.text, ask.place, shipped) : spec::loadSpecWith(ask.name, shipped, texts);
    if (!loaded) {
        side.problem = sentence(loaded.error());
        return nullptr;
    }
    side.read = true;
    side.spec = gapSpecOf(loaded->spec->document());
    side.spec.from = ask.name;
    for (const std::string& file : loaded->files) {
        side.files.append(toQString(file));
    }
    return loaded->spec;
}

}  // namespace

Result<std::shared_ptr<const GapsFound>> findGapsOf(const GapSideAsk& sender, const GapSideAsk& receiver,
                                                    const spec::SpecTexts& texts, const spec::GapOptions& options,
                                                    const CancelToken& cancel) {
    auto found = std::make_shared<GapsFound>();
    const std::shared_ptr<const spec::Spec> from = readGapSide(sender, texts, found->sender);
    const std::shared_ptr<const spec::Spec> to = readGapSide(receiver, texts, found->receiver);
    if (cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    if (from && to) {
        found->gaps = spec::findGaps(*from, *to, options);
    }
    return std::shared_ptr<const GapsFound>(std::move(found));
}

}  // namespace plumb::desk
