#include "widgets/diff/diff_page.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/diff/diff_actions.h"
#include "widgets/diff/diff_delegate.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

const QString kIgnoreKey = QStringLiteral("diff/ignore");
const QString kExactKey = QStringLiteral("diff/exact");
const QString kOnlyKey = QStringLiteral("diff/onlyDifferences");

QString number(std::uint64_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

}  // namespace

DiffPage::DiffPage(Desk& desk, DiffSide left, DiffSide right, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_left(std::make_shared<const DiffSide>(std::move(left)))
    , m_right(std::make_shared<const DiffSide>(std::move(right))) {
    setProperty("surface", QStringLiteral("panel"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildBar());
    m_view = new RowView(desk.theme, this);
    m_view->setItemDelegate(new DiffDelegate(desk.theme, m_view));
    m_view->setModel(&m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->setSectionsMovable(false);
    m_view->header()->setSectionsClickable(false);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    const auto themed = [this] {
        QFont font = m_desk.theme.font();
        font.setWeight(QFont::DemiBold);
        m_counts->setFont(font);
        m_ignore->setFont(m_desk.theme.monospace());
    };
    connect(&desk.theme, &Theme::changed, this, themed);
    themed();
    registerDiffPage(desk, this);
    // Also told when the privacy mask is switched.
    connect(&desk.focus, &Focus::messageChanged, this, &DiffPage::refresh);

    m_how.exact = desk.settings.value(kExactKey, false).toBool();
    (m_how.exact ? m_exact : m_meaning)->setChecked(true);
    m_only->setChecked(desk.settings.value(kOnlyKey, true).toBool());
    m_model.setOnlyDifferences(m_only->isChecked());
    m_model.setMasked(desk.masked());
    m_ignore->setText(desk.settings.value(kIgnoreKey, QStringList{QStringLiteral("MSH-7"), QStringLiteral("MSH-10")})
                          .toStringList()
                          .join(QLatin1String(", ")));
    takeIgnored();
    inEveryLanguage(this, [this] {
        setWindowTitle(QCoreApplication::translate("DiffActions", "Compare"));
        setAccessibleName(tr("Comparison of two messages"));
        m_view->setAccessibleName(tr("Differences"));
        if (m_model.comparison()) {
            describe();
        }
    });
}

DiffPage::~DiffPage() = default;

QToolButton* DiffPage::button(QWidget* parent, const QString& name, const QString& iconName, const char* text,
                              const char* tip) {
    auto* const made = new QToolButton(parent);
    made->setObjectName(name);
    if (!iconName.isEmpty()) {
        made->setIcon(icon(iconName, m_desk.theme));
    }
    inEveryLanguage(made, [made, named = iconName.isEmpty(), text, tip] {
        made->setText(named ? tr(text) : QString());
        made->setToolTip(tr(tip ? tip : text));
        made->setAccessibleName(tr(text));
    });
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

QWidget* DiffPage::buildBar() {
    auto* const bar = new QWidget(this);
    bar->setProperty("surface", QStringLiteral("panel"));
    auto* const rows = new QVBoxLayout(bar);
    rows->setContentsMargins(12, 8, 12, 8);
    rows->setSpacing(4);
    auto* const tools = new QHBoxLayout;
    tools->setSpacing(4);
    m_counts = new ElidedLabel({}, bar);
    m_counts->setObjectName(QStringLiteral("diff.counts"));
    tools->addWidget(m_counts, 1);
    QToolButton* const back = button(bar, QStringLiteral("diff.previousButton"), QStringLiteral("previous"),
                                     QT_TR_NOOP("Go to the difference before"));
    QToolButton* const forth =
        button(bar, QStringLiteral("diff.nextButton"), QStringLiteral("next"), QT_TR_NOOP("Go to the next difference"));
    QToolButton* const turn =
        button(bar, QStringLiteral("diff.swapButton"), QStringLiteral("compare"), QT_TR_NOOP("Swap the sides"));
    connect(back, &QToolButton::clicked, this, &DiffPage::previous);
    connect(forth, &QToolButton::clicked, this, &DiffPage::next);
    connect(turn, &QToolButton::clicked, this, &DiffPage::swap);
    QToolButton* const copy =
        button(bar, QStringLiteral("diff.copyButton"), QStringLiteral("copy"), QT_TR_NOOP("Copy the differences"));
    auto* const menu = new QMenu(copy);
    QAction* const asText = menu->addAction(QString(), this, &DiffPage::copyText);
    QAction* const asMarkdown = menu->addAction(QString(), this, &DiffPage::copyMarkdown);
    inEveryLanguage(menu, [asText, asMarkdown] {
        asText->setText(tr("Copy as text"));
        asMarkdown->setText(tr("Copy as Markdown"));
    });
    popUpOnClick(copy, menu);
    for (QToolButton* const one : {back, forth, turn, copy}) {
        tools->addWidget(one);
    }

    auto* const choices = new QHBoxLayout;
    choices->setSpacing(4);
    auto* const group = new QButtonGroup(this);
    m_meaning =
        button(bar, QStringLiteral("diff.meaning"), {}, QT_TR_NOOP("By meaning"),
               QT_TR_NOOP("Delimiters, line ends, the spelling of escapes and empty elements at the end make no "
                          "difference"));
    m_exact = button(bar, QStringLiteral("diff.exact"), {}, QT_TR_NOOP("Exact"),
                     QT_TR_NOOP("Differences of form count, and absent is not empty"));
    for (QToolButton* const one : {m_meaning, m_exact}) {
        one->setCheckable(true);
        group->addButton(one);
        choices->addWidget(one);
    }
    connect(group, &QButtonGroup::buttonClicked, this, [this] {
        m_how.exact = m_exact->isChecked();
        m_desk.settings.setValue(kExactKey, m_how.exact);
        compare();
    });
    m_only = button(bar, QStringLiteral("diff.only"), {}, QT_TR_NOOP("Only differences"),
                    QT_TR_NOOP("Leave out what is the same"));
    m_only->setCheckable(true);
    connect(m_only, &QToolButton::toggled, this, [this](bool only) {
        m_desk.settings.setValue(kOnlyKey, only);
        m_model.setOnlyDifferences(only);
    });
    choices->addSpacing(8);
    choices->addWidget(m_only);
    choices->addSpacing(12);
    auto* const label = new QLabel(bar);
    m_ignore = new QLineEdit(bar);
    m_ignore->setObjectName(QStringLiteral("diff.ignore"));
    inEveryLanguage(m_ignore, [this, label] {
        label->setText(tr("Ignore"));
        m_ignore->setAccessibleName(tr("Paths to ignore"));
        m_ignore->setPlaceholderText(tr("Paths, such as MSH-7, MSH-10"));
    });
    label->setBuddy(m_ignore);
    connect(m_ignore, &QLineEdit::textEdited, this, &DiffPage::takeIgnored);
    choices->addWidget(label);
    choices->addWidget(m_ignore, 1);

    m_problem = new QLabel(bar);
    m_problem->setObjectName(QStringLiteral("diff.problem"));
    m_problem->setProperty("tone", QStringLiteral("error"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    rows->addLayout(tools);
    rows->addLayout(choices);
    rows->addWidget(m_problem);
    return bar;
}

void DiffPage::takeIgnored() {
    static const QRegularExpression gap(QStringLiteral("[,;]\\s*|\\s+(?=[A-Z])"));
    std::vector<hl7::PathPattern> patterns;
    QStringList texts;
    for (const QString& part : m_ignore->text().split(gap, Qt::SkipEmptyParts)) {
        const QString text = part.trimmed();
        if (text.isEmpty()) {
            continue;
        }
        Result<hl7::PathPattern> pattern = hl7::PathPattern::parse(text.toStdString());
        if (!pattern) {
            // What was ignored before stays so until the list can be read again.
            m_problem->setText(sentence(pattern.error()));
            m_problem->show();
            if (!m_model.comparison()) {
                compare();
            }
            return;
        }
        patterns.push_back(std::move(*pattern));
        texts.append(text);
    }
    m_problem->hide();
    m_desk.settings.setValue(kIgnoreKey, texts);
    m_how.ignore = std::move(patterns);
    compare();
}

void DiffPage::compare() {
    if (!m_model.comparison()) {
        m_view->setEmptyText(tr("Comparing..."), tr("Large messages take a moment."));
    }
    m_job = m_desk.jobs.run<std::shared_ptr<const Comparison>>(
        this, tr("Compare two messages"),
        [left = m_left, right = m_right, how = m_how](const CancelToken&,
                                                      Progress&) -> Result<std::shared_ptr<const Comparison>> {
            return std::make_shared<const Comparison>(left, right, how);
        },
        [this](Result<std::shared_ptr<const Comparison>> made) {
            if (made) {
                take(std::move(*made));
            } else {
                m_counts->setText(tr("Not compared"));
                m_view->setEmptyText(tr("The messages were not compared"), sentence(made.error()));
            }
        });
}

void DiffPage::describe() {
    const Comparison& comparison = *m_model.comparison();
    m_counts->setText(inWords(comparison));
    m_view->setEmptyText(comparison.identical() ? tr("The messages are the same, byte by byte") : tr("No difference"),
                         comparison.identical()     ? QString()
                         : comparison.ofForm() != 0 ? tr("They differ in form only; choose Exact to see where.")
                                                    : tr("Switch \"Only differences\" off to see the messages."));
}

void DiffPage::take(std::shared_ptr<const Comparison> comparison) {
    m_model.setComparison(std::move(comparison));
    describe();
    fitColumns();
    goTo(m_model.nextDifference(-1));
    emit compared();
}

QString DiffPage::inWords(const Comparison& comparison) const {
    if (comparison.identical()) {
        return tr("Exactly the same");
    }
    QString text;
    const std::uint64_t count = comparison.differences();
    if (count == 0) {
        text = m_how.exact ? tr("No difference") : tr("The same in meaning");
    } else {
        const QString differences = count == 1 ? tr("1 difference") : tr("%1 differences").arg(number(count));
        const std::uint64_t segments = comparison.segmentsTouched();
        text = segments == 0   ? differences
               : segments == 1 ? tr("%1 in 1 segment").arg(differences)
                               : tr("%1 in %2 segments").arg(differences, number(segments));
    }
    if (comparison.ignored() > 0) {
        text += tr("; %1 ignored").arg(number(comparison.ignored()));
    }
    if (!m_how.exact && comparison.ofForm() > 0) {
        text += tr("; %1 of form only").arg(number(comparison.ofForm()));
    }
    if (comparison.cut()) {
        text += tr("; the first are listed");
    }
    return text;
}

void DiffPage::fitColumns() {
    const QFontMetrics metrics(m_desk.theme.monospace());
    const int path = metrics.horizontalAdvance(QStringLiteral("OBX[100]-5[1].5.1")) + 40;
    const int what = QFontMetrics(m_desk.theme.font()).horizontalAdvance(tr("moved from line 100 to line 100")) + 32;
    const int each = std::max(160, (m_view->viewport()->width() - path - what) / 2);
    m_view->header()->resizeSection(DiffModel::PathColumn, path);
    m_view->header()->resizeSection(DiffModel::LeftColumn, each);
    m_view->header()->resizeSection(DiffModel::RightColumn, each);
}

void DiffPage::goTo(int row) {
    if (row >= 0) {
        m_view->selectRow(row);
        m_view->scrollTo(m_model.index(row, 0), QAbstractItemView::EnsureVisible);
    }
}

bool DiffPage::canGoNext() const {
    return m_model.nextDifference(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1) >= 0;
}

bool DiffPage::canGoPrevious() const {
    return m_view->currentIndex().isValid() && m_model.previousDifference(m_view->currentIndex().row()) >= 0;
}

void DiffPage::next() {
    goTo(m_model.nextDifference(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1));
}

void DiffPage::previous() {
    goTo(m_model.previousDifference(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : 0));
}

void DiffPage::swap() {
    std::swap(m_left, m_right);
    compare();
}

void DiffPage::copyText() const {
    QGuiApplication::clipboard()->setText(m_model.asText());
    m_desk.tell(tr("The differences were copied."));
}

void DiffPage::copyMarkdown() const {
    QGuiApplication::clipboard()->setText(m_model.asMarkdown());
    m_desk.tell(tr("The differences were copied as a Markdown table."));
}

void DiffPage::refresh() {
    m_model.setMasked(m_desk.masked());
}

void DiffPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    fitColumns();
}

}  // namespace plumb::desk
