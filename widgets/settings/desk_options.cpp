#include "widgets/settings/desk_options.h"

#include "widgets/common/settings.h"
#include "widgets/common/translation.h"

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

// Words in the file, so that it can be read and does not depend on the order of an enum.
constexpr std::array<const char*, 4> kSchemes = {"system", "light", "dark", "high-contrast"};
constexpr std::array<const char*, 2> kDensities = {"comfortable", "compact"};
constexpr int kFewestPoints = 6, kMostPoints = 32, kMostMegabytes = 1'000'000, kMostMinutes = 24 * 60,
              kMostSeconds = 60 * 60;

const QLatin1String kTheme("appearance/theme"), kDensity("appearance/density"), kFont("appearance/font"),
    kFontSize("appearance/fontSize"), kMonospace("appearance/monospaceFont"), kLanguage("appearance/language"),
    kAutoCheck("checks/autoMegabytes"), kMask("privacy/maskOnStart"), kLock("privacy/lockMinutes"),
    kClipboard("privacy/clipboardSeconds");
// What the message page and its query bar keep, too.
const QLatin1String kColumns("messages/columns"), kColumnWidths("messages/header"), kKeepFilters("query/keepHistory"),
    kFilterHistory("query/history");

template <class Value, std::size_t count>
Value read(const Settings& settings, QLatin1String name, const std::array<const char*, count>& words, Value otherwise) {
    const QString word = settings.value(name).toString();
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
    return found == words.end() ? otherwise : static_cast<Value>(found - words.begin());
}

}  // namespace

void DeskOptions::load(const Settings& settings) {
    const DeskOptions standard;
    scheme = read(settings, kTheme, kSchemes, standard.scheme);
    density = read(settings, kDensity, kDensities, standard.density);
    fontFamily = settings.value(kFont).toString();
    const int points = settings.value(kFontSize).toInt();
    fontPoints = points == 0 ? 0 : std::clamp(points, kFewestPoints, kMostPoints);
    monospaceFamily = settings.value(kMonospace).toString();
    language = settings.value(kLanguage).toString();
    columns = settings.value(kColumns).toStringList();
    autoCheckMegabytes = std::clamp(settings.value(kAutoCheck, standard.autoCheckMegabytes).toInt(), 0, kMostMegabytes);
    maskOnStart = settings.value(kMask, standard.maskOnStart).toBool();
    lockMinutes = std::clamp(settings.value(kLock, standard.lockMinutes).toInt(), 0, kMostMinutes);
    clipboardSeconds = std::clamp(settings.value(kClipboard, standard.clipboardSeconds).toInt(), 0, kMostSeconds);
    keepFilters = settings.value(kKeepFilters, standard.keepFilters).toBool();
}

void DeskOptions::save(Settings& settings) const {
    // What is as it was delivered is not written, so that a better default reaches everyone who chose nothing.
    const DeskOptions standard;
    const auto keep = [&](QLatin1String name, bool chosen, const QVariant& value) {
        if (chosen) {
            settings.setValue(name, value);
        } else {
            settings.remove(name);
        }
    };
    keep(kTheme, scheme != standard.scheme, QLatin1String(kSchemes[static_cast<std::size_t>(scheme)]));
    keep(kDensity, density != standard.density, QLatin1String(kDensities[static_cast<std::size_t>(density)]));
    keep(kFont, !fontFamily.isEmpty(), fontFamily);
    keep(kFontSize, fontPoints != standard.fontPoints, fontPoints);
    keep(kMonospace, !monospaceFamily.isEmpty(), monospaceFamily);
    keep(kLanguage, !language.isEmpty(), language);
    if (columns != settings.value(kColumns).toStringList()) {
        settings.remove(kColumnWidths);  // they belong to the columns that were
    }
    keep(kColumns, !columns.isEmpty(), columns);
    keep(kAutoCheck, autoCheckMegabytes != standard.autoCheckMegabytes, autoCheckMegabytes);
    keep(kMask, maskOnStart != standard.maskOnStart, maskOnStart);
    keep(kLock, lockMinutes != standard.lockMinutes, lockMinutes);
    keep(kClipboard, clipboardSeconds != standard.clipboardSeconds, clipboardSeconds);
    keep(kKeepFilters, keepFilters != standard.keepFilters, keepFilters);
    if (!keepFilters) {
        settings.removeOwn(kFilterHistory);  // that of a project is the project's
    }
}

void DeskOptions::applyTo(Theme& theme) const {
    theme.setFonts(fontFamily, monospaceFamily, fontPoints);
    theme.setDensity(density);
    theme.setChoice(scheme);
}

QVector<Language> languages() {
    static const QVector<Language> known = {{QStringLiteral("en"), QStringLiteral("English")},
                                            {QStringLiteral("de"), QStringLiteral("Deutsch")},
                                            {QStringLiteral("fr"), QString::fromUtf8("Français")},
                                            {QStringLiteral("es"), QString::fromUtf8("Español")},
                                            {QStringLiteral("pt_BR"), QString::fromUtf8("Português (Brasil)")}};
    QVector<Language> built;
    for (const Language& one : known) {
        if (one.code == QLatin1String("en") || hasTranslation(one.code)) {
            built.append(one);
        }
    }
    return built;
}

OptionsKeeper::OptionsKeeper(Settings& settings, Theme& theme, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme) {
    m_options.load(settings);
    m_options.applyTo(theme);
}

void OptionsKeeper::setOptions(const DeskOptions& options) {
    if (options == m_options) {
        return;
    }
    const DeskOptions before = m_options;
    m_options = options;
    m_options.save(m_settings);
    // Each of these repaints everything; a theme alone should not load fonts.
    if (before.fontFamily != options.fontFamily || before.fontPoints != options.fontPoints ||
        before.monospaceFamily != options.monospaceFamily) {
        m_theme.setFonts(options.fontFamily, options.monospaceFamily, options.fontPoints);
    }
    if (before.density != options.density) {
        m_theme.setDensity(options.density);
    }
    if (before.scheme != options.scheme) {
        m_theme.setChoice(options.scheme);
    }
    if (before.language != options.language) {
        emit languageChanged(options.language);
    }
    emit optionsChanged(m_options);
}

void OptionsKeeper::change(const std::function<void(DeskOptions&)>& edit) {
    reload();
    DeskOptions options = m_options;
    edit(options);
    setOptions(options);
}

void OptionsKeeper::reload() {
    DeskOptions kept;
    kept.load(m_settings);
    if (kept.columns != m_options.columns) {
        m_options.columns = kept.columns;
        emit optionsChanged(m_options);
    }
}

}  // namespace plumb::desk
