#include "widgets/start/start_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/closed_list.h"
#include "widgets/start/drop_area.h"
#include "widgets/start/pin_delegate.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/recent_model.h"
#include "widgets/start/tour.h"
#include "widgets/start/tour_card.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

constexpr int kWidest = 920, kMargin = 32, kMark = 40;

void name(QToolButton* button, const QString& text) {
    button->setText(text);
    button->setToolTip(text);
    button->setAccessibleName(text);
}

void nameButton(QPushButton* button, const QString& text) {
    button->setText(text);
    button->setAccessibleName(text);
}

QToolButton* toolButton(const Theme& theme, const QString& sign) {
    auto* button = new QToolButton;
    button->setIcon(icon(sign, theme));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QLabel* mutedLabel() {
    auto* label = new QLabel;
    label->setProperty("tone", QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

}  // namespace

StartPage::StartPage(Desk& desk, RecentFiles& recent, Tour& tour, QWidget* parent)
    : QScrollArea(parent)
    , m_desk(desk)
    , m_recent(recent)
    , m_tour(tour)
    , m_model(new RecentModel(recent, desk.jobs, this)) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::NoFocus);
    inEveryLanguage(this, [this] {
        setWindowTitle(tr("Start"));
        setAccessibleName(tr("Start"));
    });

    auto* content = new QWidget;
    content->setProperty("surface", QStringLiteral("panel"));
    content->setAttribute(Qt::WA_StyledBackground);
    auto* page = new QHBoxLayout(content);
    page->setContentsMargins(kMargin, 28, kMargin, 24);
    auto* middle = new QWidget;
    middle->setMaximumWidth(kWidest);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    page->addStretch(1);
    page->addWidget(middle, 1000);
    page->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(*column);
    addDropArea(*column);
    addTour(*column);
    if (ClosedDocuments* const closed = ClosedDocuments::of(m_desk)) {
        column->addWidget(new ClosedList(m_desk, *closed));
        const auto mark = [this, closed] { m_model->setKept(closed->paths()); };
        connect(closed, &ClosedDocuments::changed, m_model, mark);
        mark();
    }
    addRecent(*column);
    setWidget(content);

    connect(&m_tour, &Tour::changed, this, &StartPage::tourChanged);
    connect(&m_desk.actions, &Actions::shortcutsChanged, this, &StartPage::keysChanged);
    connect(&m_desk.theme, &Theme::changed, this, &StartPage::themeChanged);
    themeChanged();
    tourChanged();
    inEveryLanguage(this, [this] {
        keysChanged();
        recentChanged();
    });
}

void StartPage::addHead(QVBoxLayout& column) {
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    m_sign = new QLabel;
    m_sign->setFixedSize(kMark, kMark);
    head->addWidget(m_sign);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new QLabel;
    QLabel* const what = mutedLabel();
    words->addWidget(m_title);
    words->addWidget(what);
    inEveryLanguage(this, [this, what] {
        m_title->setText(tr("Plumbline"));
        what->setText(tr("Read, check and explain HL7 v2 traffic. Nothing leaves this machine unless you send it."));
    });
    head->addLayout(words, 1);
    column.addLayout(head);
    column.addSpacing(20);
}

void StartPage::addDropArea(QVBoxLayout& column) {
    m_drop = new DropArea(m_desk.theme);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    QPushButton* const open = addActionButton(*row, QStringLiteral("file.open"));
    if (open) {
        open->setDefault(true);
    }
    auto* folder = new QPushButton(icon(QStringLiteral("open-folder"), m_desk.theme), QString());
    connect(folder, &QPushButton::clicked, this, &StartPage::openFolder);
    auto* text = new QPushButton(icon(QStringLiteral("paste"), m_desk.theme), QString());
    connect(text, &QPushButton::clicked, this, &StartPage::paste);
    row->addWidget(folder);
    row->addWidget(text);
    inEveryLanguage(this, [folder, text] {
        folder->setText(tr("Open folder"));
        text->setText(tr("Paste message"));
        for (QPushButton* button : {folder, text}) {
            button->setAccessibleName(button->text());
        }
        text->setToolTip(tr("Opens what the clipboard holds (%1)")
                             .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    });
    row->addStretch();
    m_drop->addRow(row);
    column.addWidget(m_drop);
    column.addSpacing(24);
}

QPushButton* StartPage::addActionButton(QLayout& row, const QString& id) {
    QAction* const action = m_desk.actions.action(id);
    if (!action) {
        return nullptr;
    }
    auto* button = new QPushButton(icon(QStringLiteral("open"), m_desk.theme, Role::OnAccent), QString());
    inEveryLanguage(button, [button] { button->setAccessibleName(tr("Open file")); });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actionButtons.append({button, id});
    row.addWidget(button);
    return button;
}

void StartPage::addTour(QVBoxLayout& column) {
    m_tourPart = new QWidget;
    auto* part = new QVBoxLayout(m_tourPart);
    part->setContentsMargins(0, 0, 0, 24);
    part->setSpacing(8);
    auto* head = new QHBoxLayout;
    auto* const heading = new QLabel;
    m_headings.append(heading);
    head->addWidget(heading);
    head->addStretch();
    QToolButton* const hide = toolButton(m_desk.theme, QStringLiteral("close"));
    connect(hide, &QToolButton::clicked, this, [this] { m_tour.setHidden(true); });
    part->addLayout(head);

    for (int i = 0; i < 3; ++i) {
        m_cards[static_cast<std::size_t>(i)] = new TourCard(m_desk.theme, i + 1);
    }
    QPushButton* const sample = m_cards[0]->addButton();
    sample->setEnabled(!m_tour.sample().isEmpty());
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    m_cards[1]->setCode(Tour::filterText());
    QPushButton* const copy = m_cards[1]->addButton();
    connect(copy, &QPushButton::clicked, this, [this] {
        copyWords(Tour::filterText());
        m_desk.tell(tr("The filter is copied; paste it in the line above the messages."));
    });
    addTourButton(*m_cards[2], QStringLiteral("findings.export"));
    inEveryLanguage(this, [this, heading, hide, sample, copy] {
        heading->setText(tr("The first five minutes"));
        name(hide, tr("Hide the tour"));
        m_cards[0]->setWords(tr("Open the sample"),
                             tr("Made-up traffic of a hospital, with a few faults put in on purpose."));
        m_cards[1]->setWords(tr("Filter it"),
                             tr("Type this in the line above the messages; only updates of patients stay."));
        m_cards[2]->setWords(tr("Check and export"),
                             tr("Hold the messages against the standard, go to a finding, save the report."));
        nameButton(sample, tr("Open the sample project"));
        nameButton(copy, tr("Copy the filter"));
        sample->setToolTip(m_tour.sample().isEmpty() ? tr("The sample is not installed beside the program.")
                                                     : QString());
    });
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (TourCard* card : m_cards) {
        cards->addWidget(card, 1);
    }
    head->addWidget(hide);
    part->addLayout(cards);
    column.addWidget(m_tourPart);
}

void StartPage::addTourButton(TourCard& card, const QString& id) {
    if (QAction* const action = m_desk.actions.action(id)) {
        QPushButton* const button = card.addButton();
        const auto follow = [button, action] {
            button->setEnabled(action->isEnabled());
            nameButton(button, action->text());
        };
        connect(action, &QAction::changed, button, follow);
        follow();
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
}

void StartPage::addRecent(QVBoxLayout& column) {
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    auto* const heading = new QLabel;
    m_headings.append(heading);
    head->addWidget(heading);
    head->addStretch();
    m_pin = toolButton(m_desk.theme, QStringLiteral("pin"));
    connect(m_pin, &QToolButton::clicked, this, [this] { togglePin(m_list->currentIndex().row()); });
    m_remove = toolButton(m_desk.theme, QStringLiteral("clear"));
    connect(m_remove, &QToolButton::clicked, this, &StartPage::removeRecent);
    column.addLayout(head);
    column.addSpacing(4);

    m_list = new RowView(m_desk.theme);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setItemDelegateForColumn(RecentModel::PinColumn, new PinDelegate(m_desk.theme, m_list));
    inEveryLanguage(m_list, [this, heading] {
        heading->setText(tr("Recent work"));
        name(m_remove, tr("Remove from the list"));
        m_list->setAccessibleName(tr("Recent work"));
        m_list->setEmptyText(tr("Nothing was opened yet"),
                             tr("Files that you open are listed here by their paths, and by nothing else. Drop one "
                                "above, or open the sample project."));
    });
    m_list->setMinimumHeight(m_desk.theme.rowHeight() * 7);
    QHeaderView* const header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(RecentModel::PinColumn, QHeaderView::Fixed);
    header->resizeSection(RecentModel::PinColumn, 32);
    header->resizeSection(RecentModel::NameColumn, 260);
    header->setSectionResizeMode(RecentModel::FolderColumn, QHeaderView::Stretch);
    header->resizeSection(RecentModel::StateColumn, 84);
    connect(m_list, &RowView::opened, this, [this](const QModelIndex& index) {
        if (index.column() != RecentModel::PinColumn) {
            openRecent(index.row());
        }
    });
    connect(m_list, &RowView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RecentModel::PinColumn) {
            togglePin(index.row());
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StartPage::recentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &StartPage::recentChanged);
    head->addWidget(m_pin);
    head->addWidget(m_remove);
    column.addWidget(m_list, 1);
}

void StartPage::openRecent(int row) {
    const QString path = m_model->pathAt(row);
    if (path.isEmpty()) {
        return;
    }
    if (m_model->missing(row)) {
        // It may be back: a share that was away, a stick that was out.
        m_model->look();
        m_desk.tell(tr("%1 was not there a moment ago; trying it all the same.").arg(QDir::toNativeSeparators(path)));
    }
    emit openRequested({path});
}

void StartPage::togglePin(int row) {
    const QString path = m_model->pathAt(row);
    if (!path.isEmpty()) {
        m_recent.setPinned(path, !m_recent.isPinned(path));
        m_list->selectRow(m_model->rowOf(path));
    }
}

void StartPage::removeRecent() {
    const int row = m_list->currentIndex().row();
    const QString path = m_model->pathAt(row);
    if (!path.isEmpty()) {
        m_recent.remove(path);
        m_list->selectRow(std::min(row, m_model->rowCount() - 1));
    }
}

void StartPage::recentChanged() {
    const QString path = m_model->pathAt(m_list->currentIndex().row());
    m_pin->setEnabled(!path.isEmpty());
    m_remove->setEnabled(!path.isEmpty());
    name(m_pin, !path.isEmpty() && m_recent.isPinned(path) ? tr("Unpin") : tr("Pin"));
}

void StartPage::tourChanged() {
    m_tourPart->setVisible(!m_tour.hidden());
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setDone(m_tour.done(Tour::kSteps[i]));
    }
}

void StartPage::keysChanged() {
    const auto keys = [this](const char* id) {
        return m_desk.actions.shortcut(QLatin1String(id)).toString(QKeySequence::NativeText);
    };
    for (const auto& [button, id] : m_actionButtons) {
        const QString text = m_desk.actions.shortcut(id).toString(QKeySequence::NativeText);
        button->setText(text.isEmpty() ? tr("Open file") : tr("Open file  %1").arg(text));
    }
    m_cards[0]->setKeys({{keys("file.sample"), tr("opens the sample")}});
    m_cards[1]->setKeys({{keys("messages.filter"), tr("goes to the filter line")}});
    m_cards[2]->setKeys(
        {{keys("findings.check"), tr("checks the messages")}, {keys("findings.export"), tr("exports")}});
}

void StartPage::themeChanged() {
    QFont big = m_desk.theme.title();
    big.setPointSizeF(m_desk.theme.font().pointSizeF() * 1.7);
    m_title->setFont(big);
    for (QLabel* heading : m_headings) {
        heading->setFont(m_desk.theme.title());
    }
    // The sign has colours of its own, so it is drawn as it is.
    const qreal ratio = devicePixelRatioF();
    QPixmap sign(QSize(kMark, kMark) * ratio);
    sign.setDevicePixelRatio(ratio);
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    QSvgRenderer(QStringLiteral(":/plumbline/icons/plumbline.svg")).render(&painter, QRectF(0, 0, kMark, kMark));
    m_sign->setPixmap(sign);
}

void StartPage::take(const QMimeData* offer, const QString& nothing) {
    const Offered offered = offeredBy(offer);
    if (!offered.paths.isEmpty()) {
        emit openRequested(offered.paths);
    } else if (!offered.text.isEmpty()) {
        emit textPasted(offered.text);
    } else {
        m_desk.tell(nothing);
    }
}

void StartPage::paste() {
    take(QGuiApplication::clipboard()->mimeData(),
         tr("The clipboard holds no text and no files. Copy a message first, from MSH on."));
}

void StartPage::openFolder() {
    auto* dialog = new QFileDialog(window(), tr("Open folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { emit openRequested({path}); });
    dialog->open();
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (mayTake(event->mimeData())) {
        event->acceptProposedAction();
        m_drop->setActive(true);
    }
}

void StartPage::dragLeaveEvent(QDragLeaveEvent*) {
    m_drop->setActive(false);
}

void StartPage::dropEvent(QDropEvent* event) {
    m_drop->setActive(false);
    event->acceptProposedAction();
    take(event->mimeData(), tr("Only files and folders of this machine can be opened, or text."));
}

void StartPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Delete) && m_list->hasFocus()) {
        removeRecent();
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

void StartPage::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    themeChanged();  // a style sheet that came between has other fonts
    m_model->look();
    if (!focusWidget() || focusWidget() == this) {
        m_list->setFocus();
    }
}

}  // namespace plumb::desk
