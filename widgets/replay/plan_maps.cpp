#include "widgets/replay/plan_maps.h"

#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {

struct PlanMaps::Block {
    QWidget* all = nullptr;
    QLineEdit* paths = nullptr;
    QPlainTextEdit* pairs = nullptr;
    QToolButton *file = nullptr, *remove = nullptr;
    QLabel* problem = nullptr;
    QString name;  ///< of the file the pairs were read from; empty: they were typed
};

PlanMaps::PlanMaps(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout)
    , m_strict(new QCheckBox(this))
    , m_add(new QPushButton(this)) {
    m_strict->setObjectName(QStringLiteral("plan.mapStrict"));
    m_add->setObjectName(QStringLiteral("plan.addMap"));
    m_add->setIcon(icon(QStringLiteral("add"), theme));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    auto* const foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(m_column);
    rows->addWidget(m_strict);
    rows->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &PlanMaps::add);
    connect(m_strict, &QCheckBox::toggled, this, &PlanMaps::edited);
    inEveryLanguage(this, [this] { say(); });
}

PlanMaps::~PlanMaps() = default;

void PlanMaps::add() {
    constexpr int kLines = 4;
    auto made = std::make_unique<Block>();
    Block& block = *made;
    block.all = new QWidget(this);
    block.paths = new QLineEdit(block.all);
    block.paths->setPlaceholderText(QStringLiteral("PID-3.1, MRG-1.1"));
    block.pairs = new QPlainTextEdit(block.all);
    block.pairs->setTabChangesFocus(true);
    block.pairs->setLineWrapMode(QPlainTextEdit::NoWrap);
    block.pairs->setPlaceholderText(QStringLiteral("7001, 9001"));
    block.pairs->setFixedHeight(kLines * QFontMetrics(m_theme.monospace()).lineSpacing() + 14);
    block.file = toolButton(
        m_theme, QStringLiteral("open"), [] { return tr("Read the values from a file"); }, block.all);
    block.remove = toolButton(
        m_theme, QStringLiteral("close"), [] { return tr("Remove this map"); }, block.all);
    block.problem = new QLabel(block.all);
    block.problem->setWordWrap(true);
    block.problem->setTextFormat(Qt::PlainText);
    block.problem->hide();
    setTone(block.problem, QStringLiteral("error"));
    auto* const head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(block.paths, 1);
    head->addWidget(block.file);
    head->addWidget(block.remove);
    auto* const rows = new QVBoxLayout(block.all);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(head);
    rows->addWidget(block.pairs);
    rows->addWidget(block.problem);
    m_column->addWidget(block.all);
    inEveryTheme(m_theme, block.all, [this, &block] {
        block.paths->setFont(m_theme.monospace());
        block.pairs->setFont(m_theme.monospace());
    });
    connect(block.paths, &QLineEdit::textChanged, this, &PlanMaps::edited);
    connect(block.pairs, &QPlainTextEdit::textChanged, this, &PlanMaps::edited);
    connect(block.file, &QToolButton::clicked, this, [this, &block] { choose(block); });
    connect(block.remove, &QToolButton::clicked, this, [this, &block] { remove(numberOf(block)); });
    m_blocks.push_back(std::move(made));
    say();
    block.paths->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void PlanMaps::remove(int map) {
    const auto found = m_blocks.begin() + map;
    Block* const gone = found->get();
    gone->all->disconnect(this);
    gone->all->hide();
    gone->all->deleteLater();
    // What stands in its theme's list of listeners goes with the widget.
    connect(gone->all, &QObject::destroyed, this, [kept = std::shared_ptr<Block>(std::move(*found))] {});
    m_blocks.erase(found);
    say();
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

int PlanMaps::numberOf(const Block& block) const {
    int n = 0;
    while (n < static_cast<int>(m_blocks.size()) && m_blocks[static_cast<std::size_t>(n)].get() != &block) {
        ++n;
    }
    return n;
}

QList<PlanMap> PlanMaps::maps() const {
    QList<PlanMap> out;
    for (const auto& one : m_blocks) {
        const QString number = QString::number(out.size() + 1);
        out.append({one->paths->text().trimmed(), one->name.isEmpty() ? tr("Map %1").arg(number) : one->name,
                    one->pairs->toPlainText()});
    }
    return out;
}

bool PlanMaps::strict() const {
    return m_strict->isChecked();
}

QString PlanMaps::read(int map, const QString& path) {
    Block& block = *m_blocks[static_cast<std::size_t>(map)];
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tr("%1 cannot be read: %2.").arg(path, file.errorString());
    }
    if (file.size() > kLargestFile) {
        return tr("%1 is larger than 2 MB, too large for a plan. plumb send --map takes it.").arg(path);
    }
    block.name = QFileInfo(path).fileName();
    block.pairs->setPlainText(QString::fromUtf8(file.readAll()));
    return {};
}

void PlanMaps::choose(Block& block) {
    auto* const dialog = new QFileDialog(this, tr("Values to put in the place of others"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Values with a comma or a tab between (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, &block](const QString& path) {
        const int number = numberOf(block);
        if (number < static_cast<int>(m_blocks.size())) {
            if (const QString problem = read(number, path); !problem.isEmpty()) {
                setProblem(number, problem);
            }
        }
    });
    dialog->open();
}

void PlanMaps::setProblem(int map, const QString& problem) {
    QLabel& label = *m_blocks[static_cast<std::size_t>(map)]->problem;
    label.setText(problem);
    label.setVisible(!problem.isEmpty());
}

void PlanMaps::say() {
    m_add->setText(tr("Add a map"));
    m_add->setToolTip(tr("Values that are put in the place of others, by a list or a file"));
    m_add->setAccessibleName(m_add->text());
    m_strict->setText(tr("Refuse messages with values that a map lacks"));
    m_strict->setAccessibleName(m_strict->text());
    m_strict->setVisible(!m_blocks.empty());
    int number = 1;
    for (const auto& one : m_blocks) {
        sayBlock(*one, number++);
    }
}

void PlanMaps::sayBlock(Block& block, int number) const {
    const QString n = QString::number(number);
    block.paths->setObjectName(QStringLiteral("plan.mapPaths%1").arg(n));
    block.pairs->setObjectName(QStringLiteral("plan.mapPairs%1").arg(n));
    block.file->setObjectName(QStringLiteral("plan.mapFile%1").arg(n));
    block.remove->setObjectName(QStringLiteral("plan.removeMap%1").arg(n));
    block.problem->setObjectName(QStringLiteral("plan.mapProblem%1").arg(n));
    block.paths->setAccessibleName(tr("Paths of map %1").arg(n));
    block.paths->setToolTip(tr("Where the values stand, with commas between: they share this map"));
    block.pairs->setAccessibleName(tr("Values of map %1").arg(n));
    block.pairs->setToolTip(tr("A line each: what stands in messages, a comma or a tab, and what takes its place"));
}

}  // namespace plumb::desk
