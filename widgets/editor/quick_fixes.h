// Repairs of one place of a message where there is no doubt: what it should be follows from the table or from the
// message itself.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/byte_edit.h"
#include "hl7/field_path.h"
#endif
#include "widgets/editor/completion_popup.h"

#include <QString>

#include <vector>

namespace plumb::desk {

class Insight;

struct QuickFix {
    QString text;  ///< a verb: "Write M, as the table does"
    std::vector<hl7::ByteEdit> edits;
};

/// `masked`: texts do not repeat values.
[[nodiscard]] std::vector<QuickFix> quickFixesAt(const Insight& insight, hl7::FieldPath path, bool masked);

/// The codes that may stand at a place, by spec or standard; empty: anything may.
[[nodiscard]] std::vector<Completion> codesAt(const Insight& insight, hl7::FieldPath path);
/// Segment ids, those of the message's structure first.
[[nodiscard]] std::vector<Completion> segmentIds(const Insight& insight);

}  // namespace plumb::desk
