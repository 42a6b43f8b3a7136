#include "widgets/editor/completion_popup.h"

#include "widgets/common/wording.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace plumb::desk {
namespace {
constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kTextRole = Qt::UserRole + 2;
constexpr int kMostRows = 12;
constexpr int kPadding = 8, kLongestCode = 16;

}  // namespace

/// The code as it is written, its meaning beside it.
class CompletionDelegate final : public QStyledItemDelegate {
public:
    CompletionDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    void setCodeColumns(qsizetype columns) { m_columns = columns; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool current = (option.state & QStyle::State_Selected) != 0;
        painter->fillRect(option.rect, m_theme.color(current ? Role::Selection : Role::Panel));
        QRect rect = option.rect.adjusted(kPadding, 0, -kPadding, 0);
        painter->setFont(m_theme.monospace());
        painter->setPen(m_theme.color(Role::Text));
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data(kCodeRole).toString());
        const int code = QFontMetrics(m_theme.monospace()).horizontalAdvance(index.data(kCodeRole).toString());
        rect.setLeft(rect.left() + std::max(code, codeWidth()) + kPadding);
        painter->setFont(m_theme.font());
        painter->setPen(m_theme.color(Role::Muted));
        const QString text =
            QFontMetrics(m_theme.font()).elidedText(index.data(kTextRole).toString(), Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {200, m_theme.rowHeight()};
    }

private:
    [[nodiscard]] int codeWidth() const {
        return static_cast<int>(m_columns) * QFontMetrics(m_theme.monospace()).horizontalAdvance(QLatin1Char('0'));
    }

    const Theme& m_theme;
    qsizetype m_columns = 0;
};

CompletionPopup::CompletionPopup(const Theme& theme, QWidget* editor)
    : QObject(editor)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
    , m_delegate(new CompletionDelegate(theme, this)) {
    m_completer->setWidget(editor);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(kMostRows);
    m_completer->popup()->setItemDelegate(m_delegate);
    inEveryLanguage(m_completer->popup(),
                    [this] { m_completer->popup()->setAccessibleName(tr("What could stand here")); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { emit chosen(index.data(kCodeRole).toString()); });
}

void CompletionPopup::open(const std::vector<Completion>& rows, const QString& token, const QRect& at) {
    m_model->clear();
    qsizetype widest = 0;
    for (const Completion& row : rows) {
        widest = std::max(widest, row.code.size());
    }
    m_delegate->setCodeColumns(std::min<qsizetype>(widest, kLongestCode));
    for (const Completion& row : rows) {
        auto* const item = new QStandardItem(row.code + QLatin1String("  ") + row.text);
        item->setData(row.code, kCodeRole);
        item->setData(row.text, kTextRole);
        m_model->appendRow(item);
    }
    m_at = at;
    m_completer->setCompletionPrefix(token);
    if (m_completer->completionCount() == 0) {
        m_completer->setCompletionPrefix({});  // what stands there is none of them: all are offered
    }
    m_completer->complete(at);
    chooseRow(token);
}

void CompletionPopup::update(const QString& token) {
    if (!isOpen()) {
        return;
    }
    m_completer->setCompletionPrefix(token);
    if (m_completer->completionCount() == 0) {
        close();
        return;
    }
    m_completer->complete(m_at);
    chooseRow(token);
}

// The first whose code begins with what was typed; a text that holds it comes after.
void CompletionPopup::chooseRow(const QString& token) {
    const QAbstractItemModel* const rows = m_completer->completionModel();
    int chosen = 0;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->index(row, 0).data(kCodeRole).toString().startsWith(token, Qt::CaseInsensitive)) {
            chosen = row;
            break;
        }
    }
    m_completer->popup()->setCurrentIndex(rows->index(chosen, 0));
}

void CompletionPopup::close() {
    m_completer->popup()->hide();
}

bool CompletionPopup::isOpen() const {
    return m_completer->popup()->isVisible();
}

}  // namespace plumb::desk
