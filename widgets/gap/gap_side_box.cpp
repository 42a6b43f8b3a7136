#include "widgets/gap/gap_side_box.h"

#include "dictionary/version.h"
#include "spec/load_spec.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/gap/gap_words.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

const QLatin1String kGapFileEntry("?file"), kGapPageEntry("?page");

QString gapNameShown(const QString& name) {
    return QFileInfo(name).isAbsolute() ? QFileInfo(name).fileName() : name;
}

}  // namespace

GapSideBox::GapSideBox(Desk& desk, bool receiver, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_receiver(receiver)
    , m_title(new QLabel(this))
    , m_box(new QComboBox(this))
    , m_about(new ElidedLabel({}, this)) {
    constexpr int kShortest = 24;
    m_box->setObjectName(receiver ? QStringLiteral("gap.receiver") : QStringLiteral("gap.sender"));
    m_box->setMinimumContentsLength(kShortest);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMaxVisibleItems(24);
    m_title->setBuddy(m_box);
    auto* const line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_title);
    line->addWidget(m_box, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(line);
    column->addWidget(m_about);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, &GapSideBox::activated);
    SpecHub* const hub = &SpecHub::of(desk);
    // A page that is being destroyed is still among those of the hub: looked at when it is gone.
    const auto watch = [this](SpecPage* page) {
        connect(page, &QObject::destroyed, this, &GapSideBox::fill, Qt::QueuedConnection);
    };
    connect(hub, &SpecHub::pageOpened, this, [this, watch](SpecPage* page) {
        watch(page);
        fill();
    });
    for (const QPointer<SpecPage>& page : hub->pages()) {
        if (page) {
            watch(page);
        }
    }
    if (desk.project) {
        connect(desk.project, &ProjectWork::changed, this, &GapSideBox::fill);
    }
    inEveryLanguage(this, [this] {
        m_title->setText(m_receiver ? tr("Receiver") : tr("Sender"));
        m_box->setAccessibleName(m_receiver ? tr("The receiver's spec") : tr("The sender's spec"));
        fill();
        say();
    });
}

void GapSideBox::addGroup(const QString& title, const std::vector<std::pair<QString, QString>>& entries) {
    if (entries.empty()) {
        return;
    }
    m_box->addItem(title);
    if (auto* const items = qobject_cast<QStandardItemModel*>(m_box->model())) {
        QStandardItem* const head = items->item(m_box->count() - 1);
        head->setFlags(Qt::NoItemFlags);
    }
    for (const auto& [text, name] : entries) {
        m_box->addItem(QStringLiteral("   ") + text, name);
        m_box->setItemData(m_box->count() - 1,
                           QFileInfo(name).isAbsolute() ? QDir::toNativeSeparators(name) : QString(), Qt::ToolTipRole);
    }
}

void GapSideBox::fill() {
    using Entries = std::vector<std::pair<QString, QString>>;
    m_box->clear();
    m_pages.clear();
    Entries open, kept, shipped, standard;
    QStringList listed;
    for (const QPointer<SpecPage>& page : SpecHub::of(m_desk).pages()) {
        if (page && page->path().isEmpty()) {
            open.emplace_back(page->title(), kGapPageEntry + QString::number(m_pages.size()));
            m_pages.push_back(page);
        } else if (page) {
            open.emplace_back(page->title(), page->path());
            listed.append(page->path());
        }
    }
    if (m_desk.project) {
        for (const project::DocumentRow& row : m_desk.project->contents().documents) {
            if (const QString name = toQString(row.name); row.kind == "spec" && !listed.contains(name)) {
                kept.emplace_back(gapNameShown(name), name);
                listed.append(name);
            }
        }
    }
    for (const std::string& name : spec::shippedSpecs(spec::shippedSpecFolders())) {
        shipped.emplace_back(toQString(name), toQString(name));
        listed.append(toQString(name));
    }
    for (const std::string_view version : dictionary::kVersionNames) {
        const QString name = QStringLiteral("hl7:") + toQString(version);
        standard.emplace_back(name, name);
        listed.append(name);
    }
    if (!m_name.isEmpty() && !listed.contains(m_name)) {
        open.emplace_back(gapNameShown(m_name), m_name);
    }
    m_box->addItem(tr("A file..."), QString(kGapFileEntry));
    addGroup(tr("Open"), open);
    addGroup(tr("In the project"), kept);
    addGroup(tr("Came with the program"), shipped);
    addGroup(tr("The standard"), standard);
    say();
}

void GapSideBox::say() {
    int index = m_name.isEmpty() ? -1 : m_box->findData(m_name);
    if (m_page) {
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            index = m_pages[i] == m_page ? m_box->findData(kGapPageEntry + QString::number(i)) : index;
        }
    }
    m_box->setCurrentIndex(index);
    m_box->setPlaceholderText(tr("Choose a spec"));
    m_about->setText(about());
    setTone(m_about, m_lost                                 ? QStringLiteral("warning")
                     : m_read && !m_read->problem.isEmpty() ? QStringLiteral("error")
                                                            : QStringLiteral("muted"));
}

QString GapSideBox::about() const {
    if (m_lost) {
        return tr("%1 is not where it was. Choose its file; decisions stay.").arg(gapSpecTitle(*m_lost));
    }
    if (m_read && !m_read->problem.isEmpty()) {
        return m_read->problem;
    }
    if (m_read && m_read->read) {
        const QString more = gapSpecAbout(m_read->spec);
        return gapSpecTitle(m_read->spec) + (more.isEmpty() ? QString() : QStringLiteral(", ") + more);
    }
    return isChosen() ? QString() : m_receiver ? tr("What the receiver takes") : tr("What the sender sends");
}

void GapSideBox::activated(int index) {
    const QString entry = m_box->itemData(index).toString();
    if (entry == kGapFileEntry) {
        say();
        chooseFile();
    } else if (entry.startsWith(kGapPageEntry)) {
        choosePage(m_pages[entry.mid(kGapPageEntry.size()).toUInt()]);
        emit chosen();
    } else if (!entry.isEmpty()) {
        choose(entry);
        emit chosen();
    } else {
        say();
    }
}

void GapSideBox::chooseFile() {
    auto* const dialog = new QFileDialog(this, m_receiver ? tr("The receiver's spec") : tr("The sender's spec"),
                                         QString(), tr("Specs (*.yaml *.yml *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        choose(path);
        emit chosen();
    });
    dialog->open();
}

void GapSideBox::choose(const QString& name) {
    m_page = nullptr;
    m_name = name;
    m_read.reset();
    m_lost.reset();
    fill();
}

void GapSideBox::choosePage(SpecPage* page) {
    if (page && !page->path().isEmpty()) {
        choose(page->path());
        return;
    }
    m_name.clear();
    m_page = page;
    m_read.reset();
    m_lost.reset();
    fill();
}

void GapSideBox::clear() {
    choosePage(nullptr);
}

GapSideAsk GapSideBox::ask() const {
    GapSideAsk asked;
    if (m_page) {
        asked.text = std::string(m_page->edit()->bytes());
        asked.place = QDir::currentPath().toStdString() + "/new.yaml";
    } else {
        asked.name = m_name.toStdString();
    }
    return asked;
}

void GapSideBox::setRead(const GapSideRead& side) {
    if (isChosen()) {
        m_read = side;
        m_lost.reset();
    }
    say();
}

void GapSideBox::setLost(const spec::GapSpec& side) {
    m_page = nullptr;
    m_name.clear();
    m_read.reset();
    m_lost = side;
    fill();
}

}  // namespace plumb::desk
