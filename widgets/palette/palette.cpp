#include "widgets/palette/palette.h"

#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/palette/palette_delegate.h"
#include "widgets/palette/palette_model.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {
constexpr int kRows = 14, kRecentKept = 30;
const QLatin1String kRecentKey("palette/recent");
}  // namespace

Palette::Palette(const Theme& theme, Settings& settings, PaletteSources sources, QWidget* window)
    : FloatingBar(theme, window)
    , m_settings(settings)
    , m_model(new PaletteModel(std::move(sources), this))
    , m_view(new RowView(theme, this)) {
    setObjectName(QStringLiteral("palette"));
    m_view->setItemDelegate(new PaletteDelegate(theme, m_view));
    m_view->setHeaderShown(false);
    m_view->setModel(m_model);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->insertWidget(1, m_view, 1);

    connect(line(), &QLineEdit::textChanged, this, &Palette::find);
    connect(m_view, &RowView::clicked, this, [this](const QModelIndex& index) { run(index.row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &Palette::tell);
    retranslate();
}

void Palette::retranslate() {
    line()->setPlaceholderText(tr("Search actions, fields, settings, documents"));
    line()->setAccessibleName(tr("Command palette"));
    m_view->setAccessibleName(tr("What was found"));
}

void Palette::changeEvent(QEvent* event) {
    FloatingBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void Palette::opening() {
    m_recent = m_settings.value(kRecentKey).toStringList();
    m_model->refresh();
    const QSignalBlocker quiet(line());
    line()->clear();
    find();
}

void Palette::find() {
    const QString typed = line()->text().trimmed();
    m_model->find(typed, m_recent);
    const QChar prefix = !typed.isEmpty() && m_model->isPrefix(typed[0]) ? typed[0] : QChar();
    if (prefix == QLatin1Char('#')) {
        m_view->setEmptyText(tr("Which message?"), tr("Type its number, +100, -100 or last."));
    } else {
        const QString what = prefix.isNull() ? typed : typed.mid(1).trimmed();
        m_view->setEmptyText(tr("Nothing is called “%1”").arg(what),
                             prefix.isNull() ? tr("Fewer letters find more.")
                                             : tr("Without “%1” in front, everything is searched.").arg(prefix));
    }
    m_view->header()->resizeSection(0, m_view->viewport()->width());
    if (m_model->rowCount() > 0) {
        m_view->scrollToRow(0);
        m_view->selectRow(0);
    }
    tell();
}

void Palette::tell() {
    const PaletteItem* const item = m_model->itemAt(m_view->currentIndex().row());
    if (item && !item->unavailable.isEmpty()) {
        say(item->unavailable);
    } else {
        say(tr("Enter to run    > actions    @ fields    # message"));
    }
    if (item) {
        line()->setAccessibleDescription(m_view->currentIndex().data(Qt::AccessibleTextRole).toString());
    }
}

void Palette::move(int by) {
    const int rows = m_model->rowCount(), now = m_view->currentIndex().row();
    if (rows == 0) {
        return;
    }
    // One step past an end goes round; a page stops there.
    const int to = std::abs(by) == 1 ? (now + by + rows) % rows : std::clamp(now + by, 0, rows - 1);
    m_view->selectRow(to);
}

bool Palette::keyPressed(int key) {
    switch (key) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-std::max(2, m_view->visibleRows() - 1));
        return true;
    case Qt::Key_PageDown:
        move(std::max(2, m_view->visibleRows() - 1));
        return true;
    default:
        return FloatingBar::keyPressed(key);
    }
}

void Palette::accepted() {
    run(m_view->currentIndex().row());
}

void Palette::run(int row) {
    const PaletteItem* const found = m_model->itemAt(row);
    if (!found) {
        return;
    }
    if (!found->unavailable.isEmpty()) {
        say(found->unavailable, Role::Warning);
        return;
    }
    const PaletteItem item = *found;
    dismiss();
    if (!item.id.isEmpty()) {
        remember(item.id);
    }
    item.run();
}

void Palette::remember(const QString& id) {
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, kRecentKept);
    m_settings.setValue(kRecentKey, m_recent);
}

int Palette::wantedHeight(int most) const {
    const int around = FloatingBar::wantedHeight(most) - m_view->sizeHint().height();
    return std::min(most, around + kRows * m_view->rowHeight());
}

void Palette::resizeEvent(QResizeEvent* event) {
    FloatingBar::resizeEvent(event);
    layout()->activate();
    m_view->header()->resizeSection(0, m_view->viewport()->width());
}

}  // namespace plumb::desk
