// Two specs as they are now, and the gaps between them. Any thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "spec/gap/find_gaps.h"
#include "spec/gap/gap_document.h"
#include "spec/load_text.h"
#endif

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

/// Which spec is meant.
struct GapSideAsk {
    std::string name;                 ///< a file, a shipped spec, hl7:2.5.1
    std::optional<std::string> text;  ///< of a spec that has no file yet
    std::string place;                ///< where what that extends is looked for

    [[nodiscard]] bool isAsked() const { return text || !name.empty(); }
};

struct GapSideRead {
    spec::GapSpec spec;
    QStringList files;  ///< what it was read from; Place::file is a number in it
    QString problem;    ///< why it cannot be used
    bool read = false;
};

struct GapsFound {
    GapSideRead sender, receiver;
    std::vector<spec::Gap> gaps;  ///< when both were read

    [[nodiscard]] bool both() const { return sender.read && receiver.read; }
};

/// `texts` stand in for files.
[[nodiscard]] Result<std::shared_ptr<const GapsFound>> findGapsOf(const GapSideAsk& sender, const GapSideAsk& receiver,
                                                                  const spec::SpecTexts& texts,
                                                                  const spec::GapOptions& options,
                                                                  const CancelToken& cancel);

}  // namespace plumb::desk
