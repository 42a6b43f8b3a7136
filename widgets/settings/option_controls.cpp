#include "widgets/settings/option_controls.h"

#include "widgets/common/label_tone.h"
#include "widgets/models/message_columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QSpinBox>

namespace plumb::desk {
namespace {

void choose(QComboBox* box, const QVariant& data) {
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

QComboBox* fontBox(QWidget* parent, bool monospace) {
    auto* box = new QComboBox(parent);
    box->addItem(QString(), QString());
    for (const QString& family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family) && (!monospace || QFontDatabase::isFixedPitch(family))) {
            box->addItem(family, family);
        }
    }
    return box;
}

QStringList columnKeys(const QString& text) {
    QStringList keys;
    for (const QString& part : text.split(QLatin1Char(','))) {
        if (const QString key = part.trimmed(); !key.isEmpty()) {
            keys.append(key);
        }
    }
    return keys;
}

QStringList standardColumns() {
    QStringList keys;
    for (const MessageColumn& column : MessageColumn::standard()) {
        keys.append(column.key());
    }
    return keys;
}

}  // namespace

OptionControls::OptionControls(OptionsKeeper& keeper, QWidget* parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_parent(parent)
    , m_theme(new QComboBox(parent))
    , m_density(new QComboBox(parent))
    , m_font(fontBox(parent, false))
    , m_monospace(fontBox(parent, true))
    , m_language(new QComboBox(parent))
    , m_fontSize(new QSpinBox(parent))
    , m_autoCheck(new QSpinBox(parent))
    , m_lock(new QSpinBox(parent))
    , m_clipboard(new QSpinBox(parent))
    , m_columns(new QLineEdit(parent))
    , m_mask(new QCheckBox(parent))
    , m_filters(new QCheckBox(parent)) {
    for (int i = 0; i < 4; ++i) {
        m_theme->addItem(QString(), i);
    }
    m_density->addItem(QString(), 0);
    m_density->addItem(QString(), 1);
    m_language->addItem(QString(), QString());
    for (const Language& language : languages()) {
        m_language->addItem(language.name, language.code);
    }
    m_fontSize->setRange(7, 28);  // the lowest stands for the system's
    m_autoCheck->setRange(0, 100'000);
    m_autoCheck->setSingleStep(64);
    m_autoCheck->setGroupSeparatorShown(true);
    m_lock->setRange(0, 24 * 60);
    m_lock->setSingleStep(5);
    m_clipboard->setRange(0, 60 * 60);
    m_clipboard->setSingleStep(10);
    for (QSpinBox* const box : {m_fontSize, m_autoCheck, m_lock, m_clipboard}) {
        box->setKeyboardTracking(false);
    }

    add(QStringLiteral("appearance.theme"), m_theme);
    add(QStringLiteral("appearance.density"), m_density);
    add(QStringLiteral("appearance.font"), m_font);
    add(QStringLiteral("appearance.fontSize"), m_fontSize);
    add(QStringLiteral("appearance.monospace"), m_monospace);
    add(QStringLiteral("appearance.language"), m_language);
    add(QStringLiteral("messages.columns"), m_columns);
    add(QStringLiteral("messages.autoCheck"), m_autoCheck);
    add(QStringLiteral("privacy.maskOnStart"), m_mask);
    add(QStringLiteral("privacy.filterHistory"), m_filters);
    add(QStringLiteral("privacy.lockMinutes"), m_lock);
    add(QStringLiteral("privacy.clipboardSeconds"), m_clipboard);
    m_columnsNote = addNote(QStringLiteral("messages.columns"));
    retranslate();
    read();

    const auto changes = [this](const std::function<void(DeskOptions&)>& edit) {
        if (!m_reading) {
            m_keeper.change(edit);
        }
    };
    connect(m_theme, &QComboBox::currentIndexChanged, this, [changes](int i) {
        changes([i](DeskOptions& options) { options.scheme = static_cast<SchemeChoice>(i); });
    });
    connect(m_density, &QComboBox::currentIndexChanged, this,
            [changes](int i) { changes([i](DeskOptions& options) { options.density = static_cast<Density>(i); }); });
    connect(m_font, &QComboBox::currentIndexChanged, this, [this, changes] {
        changes([this](DeskOptions& options) { options.fontFamily = m_font->currentData().toString(); });
    });
    connect(m_monospace, &QComboBox::currentIndexChanged, this, [this, changes] {
        changes([this](DeskOptions& options) { options.monospaceFamily = m_monospace->currentData().toString(); });
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this, changes] {
        changes([this](DeskOptions& options) { options.language = m_language->currentData().toString(); });
    });
    connect(m_fontSize, &QSpinBox::valueChanged, this, [this, changes](int points) {
        changes([=, this](DeskOptions& options) { options.fontPoints = points == m_fontSize->minimum() ? 0 : points; });
    });
    connect(m_autoCheck, &QSpinBox::valueChanged, this, [changes](int megabytes) {
        changes([megabytes](DeskOptions& options) { options.autoCheckMegabytes = megabytes; });
    });
    connect(m_lock, &QSpinBox::valueChanged, this,
            [changes](int minutes) { changes([minutes](DeskOptions& options) { options.lockMinutes = minutes; }); });
    connect(m_clipboard, &QSpinBox::valueChanged, this, [changes](int seconds) {
        changes([seconds](DeskOptions& options) { options.clipboardSeconds = seconds; });
    });
    connect(m_columns, &QLineEdit::textEdited, this, &OptionControls::columnsEdited);
    connect(m_mask, &QCheckBox::toggled, this,
            [changes](bool on) { changes([on](DeskOptions& options) { options.maskOnStart = on; }); });
    connect(m_filters, &QCheckBox::toggled, this,
            [changes](bool on) { changes([on](DeskOptions& options) { options.keepFilters = on; }); });
    connect(&keeper, &OptionsKeeper::optionsChanged, this, &OptionControls::read);
}

void OptionControls::add(const QString& id, QWidget* control) {
    control->setObjectName(id);
    m_byId.insert(id, control);
}

QLabel* OptionControls::addNote(const QString& id) {
    auto* note = new QLabel(m_parent);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->hide();
    m_notes.insert(id, note);
    return note;
}

void OptionControls::retranslate() {
    m_theme->setItemText(0, tr("Follow the system"));
    m_theme->setItemText(1, tr("Light"));
    m_theme->setItemText(2, tr("Dark"));
    m_theme->setItemText(3, tr("High contrast"));
    m_density->setItemText(0, tr("Comfortable"));
    m_density->setItemText(1, tr("Compact"));
    m_font->setItemText(0, tr("The system's"));
    m_monospace->setItemText(0, tr("The system's"));
    m_language->setItemText(0, tr("The system's"));
    m_fontSize->setSpecialValueText(tr("The system's"));
    m_fontSize->setSuffix(tr(" pt"));
    m_autoCheck->setSpecialValueText(tr("Never"));
    m_autoCheck->setSuffix(tr(" MB"));
    m_lock->setSpecialValueText(tr("Never"));
    m_lock->setPrefix(tr("after "));
    m_lock->setSuffix(tr(" minutes"));
    m_clipboard->setSpecialValueText(tr("Never"));
    m_clipboard->setPrefix(tr("after "));
    m_clipboard->setSuffix(tr(" seconds"));
    m_columns->setPlaceholderText(standardColumns().join(QStringLiteral(", ")));
    m_mask->setText(tr("Mask"));
    m_filters->setText(tr("Keep"));
}

void OptionControls::read() {
    const DeskOptions& options = m_keeper.options();
    m_reading = true;
    m_theme->setCurrentIndex(static_cast<int>(options.scheme));
    m_density->setCurrentIndex(static_cast<int>(options.density));
    choose(m_font, options.fontFamily);
    choose(m_monospace, options.monospaceFamily);
    choose(m_language, options.language);
    m_fontSize->setValue(options.fontPoints == 0 ? m_fontSize->minimum() : options.fontPoints);
    m_autoCheck->setValue(options.autoCheckMegabytes);
    m_lock->setValue(options.lockMinutes);
    m_clipboard->setValue(options.clipboardSeconds);
    m_mask->setChecked(options.maskOnStart);
    m_filters->setChecked(options.keepFilters);
    // What is being typed is left alone: it may stand between two valid states.
    if (!m_columns->hasFocus()) {
        m_columns->setText(options.columns.join(QStringLiteral(", ")));
    }
    m_reading = false;
}

void OptionControls::columnsEdited() {
    const QStringList keys = columnKeys(m_columns->text());
    for (const QString& key : keys) {
        if (!MessageColumn::parse(key)) {
            m_columnsNote->setText(tr("“%1” is neither a column nor a path; the columns stay as they were.").arg(key));
            setTone(m_columnsNote, QStringLiteral("warning"));
            m_columnsNote->show();
            return;
        }
    }
    m_columnsNote->hide();
    m_keeper.change([&](DeskOptions& options) { options.columns = keys == standardColumns() ? QStringList() : keys; });
}

}  // namespace plumb::desk
