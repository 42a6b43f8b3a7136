// What is said of the current proposal: what was seen of it, and what that does not tell.
#include "widgets/common/actions.h"
#include "widgets/common/row_view.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/models/counted.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>

namespace plumb::desk {
namespace {

using Kind = ProposalRow::Kind;

class EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(InferenceEvidence)

public:
    /// `condition`: what the row says of it, without values where these are hidden.
    static QString of(const ProposalRow& row, const QString& condition) {
        const QString counts = tr("%1 of %2").arg(counted(row.held), counted(row.of));
        switch (row.kind) {
        case Kind::Section:
            return section(row.section);
        case Kind::Message:
            return tr("%1 messages fit the order of segments below. What may repeat or be absent stands in each row.")
                .arg(counts);
        case Kind::Node:
            return tr("%1 stands in %2 of the places where it may.").arg(row.path, counts) + optional(row);
        case Kind::Segment:
            return tr("%1 was seen %2 times.").arg(row.path, counted(row.seen));
        case Kind::Element:
            return tr("%1 is filled in %2 places.").arg(row.path, counts) + optional(row);
        case Kind::Claim:
            return tr("%1 values look like it.").arg(counts);
        case Kind::Condition:
            return tr("%1 %2: it held in %3 cases. That does not say why: two fields that a third one decides tell "
                      "each other as well.")
                .arg(row.path, condition, counts);
        case Kind::ValueSet:
            return tr("All %1 values were one of these codes. Others may be allowed that were not sent.")
                .arg(counted(row.of));
        case Kind::Code:
            return tr("%1 values are this code.").arg(counts);
        case Kind::Constant:
            return tr("All %1 values are the same. That may change with the next sender.").arg(counted(row.of));
        case Kind::Identifier:
            return tr("%1 numbers in %2 are of this kind.").arg(counts, row.path);
        }
        return {};
    }

private:
    static QString section(ProposalRow::Section section) {
        switch (section) {
        case ProposalRow::Section::Messages:
            return tr("Which segments stand in which order, in groups where the standard has them.");
        case ProposalRow::Section::Segments:
            return tr("Fields and components of HL7's segments, over all messages.");
        case ProposalRow::Section::Local:
            return tr("Segments of the vendor's own, with types by the shape of their values.");
        case ProposalRow::Section::Conditions:
            return tr("What tells whether a field or a segment is there.");
        case ProposalRow::Section::ValueSets:
            return tr("Where values are few and hardly any was seen only once.");
        case ProposalRow::Section::Identifiers:
            return tr("Which numbers a field holds, by their type and by who gives them.");
        }
        return {};
    }
    static QString optional(const ProposalRow& row) {
        const bool told = row.usage == QLatin1String("RE") || row.usage == QLatin1String("O");
        return told ? QLatin1Char(' ') + tr("Traffic cannot tell O from RE: the sender's document can.") : QString();
    }
};

}  // namespace

void InferencePage::sayEvidence() {
    const ProposalRow* const row = current();
    m_evidence->setText(
        row ? EvidenceWords::of(*row,
                                m_list->currentIndex().siblingAtColumn(ProposalModel::NameColumn).data().toString())
            : QString());
    const auto say = [&](QPushButton* button, bool exceptions, const QString& text, const QString& none) {
        const bool can = canShow(exceptions) && !m_looking.active();
        button->setText(text);
        button->setAccessibleName(text);
        button->setEnabled(can);
        button->setToolTip(can                       ? QString()
                           : m_looking.active()      ? tr("The messages are being looked for")
                           : !row || !row->hasFact() ? tr("Choose a row that says what it was seen in")
                                                     : none);
    };
    const bool others = row && row->hasOthers();
    say(m_exceptions, true,
        !others                ? tr("Show the exceptions")
        : row->hasExceptions() ? tr("Show the %1 exceptions").arg(counted(row->failed()))
                               : tr("Show the %1 without it").arg(counted(row->failed())),
        tr("There is no exception"));
    say(m_support, false, row && row->hasFact() ? tr("Show the %1").arg(counted(row->held)) : tr("Show the messages"),
        tr("It was never seen"));
    m_desk.actions.refresh();
}

}  // namespace plumb::desk
