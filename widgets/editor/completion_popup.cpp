#include "widgets/editor/completion_popup.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

namespace plumb::desk {
namespace {
constexpr int kCodeRole = Qt::UserRole + 1;
constexpr int kMostRows = 12;
}  // namespace

CompletionPopup::CompletionPopup(const Theme& theme, QWidget* editor)
    : QObject(editor)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this)) {
    m_completer->setWidget(editor);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(kMostRows);
    m_completer->popup()->setAccessibleName(tr("What could stand here"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            [this](const QModelIndex& index) { emit chosen(index.data(kCodeRole).toString()); });
}

void CompletionPopup::open(const std::vector<Completion>& rows, const QString& token, const QRect& at) {
    m_model->clear();
    qsizetype widest = 0;
    for (const Completion& row : rows) {
        widest = std::max(widest, row.code.size());
    }
    widest = std::min<qsizetype>(widest, 16);
    for (const Completion& row : rows) {
        auto* const item = new QStandardItem(row.code.leftJustified(widest) + QLatin1String("  ") + row.text);
        item->setData(row.code, kCodeRole);
        item->setFont(m_theme.monospace());
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
