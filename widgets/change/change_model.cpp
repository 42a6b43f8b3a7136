#include "widgets/change/change_model.h"

#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/editable_message.h"
#include "widgets/models/insight.h"
#include "widgets/models/message_columns.h"
#include "widgets/models/roles.h"
#include "widgets/models/sentences.h"

#include <QLocale>

namespace plumb::desk {
namespace {

constexpr int kKept = 400;
constexpr std::uint64_t kMostShown = 400;  // bytes of a value

}  // namespace

ChangeModel::ChangeModel(std::function<bool()> masked, QObject* parent)
    : QAbstractTableModel(parent)
    , m_masked(std::move(masked))
    , m_texts(kKept) {}

void ChangeModel::setPreview(std::shared_ptr<const ChangePreview> preview) {
    beginResetModel();
    m_preview = std::move(preview);
    m_texts.clear();
    endResetModel();
}

const ChangePreview::Row* ChangeModel::rowAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_preview->rows[static_cast<std::size_t>(row)] : nullptr;
}

int ChangeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->rows.size());
}

int ChangeModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

ChangeModel::State ChangeModel::stateOf(const hl7::MessageView& view, const hl7::Element& element) const {
    switch (element.presence) {
    case hl7::Presence::Absent:
        return {tr("absent"), true, false};
    case hl7::Presence::Empty:
        return {tr("empty"), true, false};
    case hl7::Presence::Null:
        return {QStringLiteral("\"\""), false, false};
    case hl7::Presence::Value:
        break;
    }
    const ByteRange range{element.range.begin, std::min<std::uint64_t>(element.range.length, kMostShown)};
    QString text = toQString(hl7::displayText(view, range, hl7::decideCharset(view, m_preview->charset).used));
    text.replace(QLatin1Char('\n'), QChar(0x21B5));
    return {text, false, isSensitive(view, element.path)};
}

ChangeModel::Texts ChangeModel::textsOf(const ChangePreview::Row& row) const {
    Texts out;
    const Result<std::string> bytes = m_preview->snapshot.message(row.number);
    if (!bytes) {
        out.before = {sentence(bytes.error()), true, false};
        return out;
    }
    hl7::EditableMessage message{std::string(*bytes)};
    out.message = messageInWords(message.view());
    const bool made = row.place.level() == hl7::Level::Message;
    const hl7::Element before = made ? m_preview->path.first(message.view()) : message.view().at(row.place);
    out.before = stateOf(message.view(), before);
    if (row.problem) {
        out.place = toQString(m_preview->path.text());
        out.after = {sentence(*row.problem), true, false};
        return out;
    }
    // What is taken away is named as it was, what is made as it is then.
    const QString was = before.present() ? toQString(hl7::formatPath(message.view(), before.path)) : QString();
    if (!message.applyAll(row.edits)) {
        return out;
    }
    const hl7::Element after = made ? m_preview->path.first(message.view()) : message.view().at(row.place);
    out.after =
        before.path.level() == hl7::Level::Segment ? State{tr("absent"), true, false} : stateOf(message.view(), after);
    out.place = was.isEmpty() ? toQString(hl7::formatPath(message.view(), after.path)) : was;
    if (row.places > 1) {
        out.place += tr(" and %Ln more", nullptr, static_cast<int>(row.places - 1));
    }
    return out;
}

const ChangeModel::Texts& ChangeModel::texts(int row) const {
    if (const Texts* const known = m_texts.object(row)) {
        return *known;
    }
    auto* const made = new Texts(textsOf(m_preview->rows[static_cast<std::size_t>(row)]));
    m_texts.insert(row, made);
    return *made;
}

QVariant ChangeModel::data(const QModelIndex& index, int role) const {
    const ChangePreview::Row* const row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row) {
        return {};
    }
    const int column = index.column();
    const bool value = column == BeforeColumn || column == AfterColumn;
    const bool reason = column == AfterColumn && row->problem.has_value();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (column == NumberColumn) {
            return QLocale().toString(static_cast<qulonglong>(row->number) + 1);
        }
        const Texts& made = texts(index.row());
        const State& state = column == BeforeColumn ? made.before : made.after;
        if (value && state.hidden && m_masked()) {
            return tr("hidden");
        }
        return column == MessageColumn ? made.message : column == PlaceColumn ? made.place : state.text;
    }
    case Qt::TextAlignmentRole:
        return column == NumberColumn ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case ToneRole: {
        if (!value) {
            return static_cast<int>(column == PlaceColumn ? Tone::Plain : Tone::Muted);
        }
        const Texts& made = texts(index.row());
        const State& state = column == BeforeColumn ? made.before : made.after;
        // What stands there steps back behind what will.
        const bool muted = state.word || column == BeforeColumn;
        return static_cast<int>(reason ? Tone::Warning : muted ? Tone::Muted : Tone::Plain);
    }
    case MonospaceRole:
        return column == PlaceColumn || (value && !reason);
    case SeverityRole:
        return reason ? QVariant(static_cast<int>(Tone::Warning)) : QVariant();
    case KeyRole:
        return QVariant::fromValue(static_cast<qulonglong>(row->number));
    default:
        return {};
    }
}

QVariant ChangeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == NumberColumn) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NumberColumn:
        return tr("#");
    case MessageColumn:
        return tr("Message");
    case PlaceColumn:
        return tr("Place");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

}  // namespace plumb::desk
