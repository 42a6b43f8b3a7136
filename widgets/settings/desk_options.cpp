#include "widgets/settings/desk_options.h"

#include "widgets/common/settings.h"

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

// Words in the file, so that it can be read and does not depend on the order of an enum.
constexpr std::array<const char*, 4> kSchemes = {"system", "light", "dark", "high-contrast"};
constexpr std::array<const char*, 2> kDensities = {"comfortable", "compact"};
constexpr int kFewestPoints = 6, kMostPoints = 32, kMostMegabytes = 1'000'000;

QString key(const char* name) {
    return QStringLiteral("options/") + QLatin1String(name);
}

template <class Value, std::size_t count>
Value read(const Settings& settings, const char* name, const std::array<const char*, count>& words, Value otherwise) {
    const QString word = settings.value(key(name)).toString();
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const char* one) { return word == QLatin1String(one); });
    return found == words.end() ? otherwise : static_cast<Value>(found - words.begin());
}

}  // namespace

void DeskOptions::load(const Settings& settings) {
    const DeskOptions standard;
    scheme = read(settings, "theme", kSchemes, standard.scheme);
    density = read(settings, "density", kDensities, standard.density);
    fontFamily = settings.value(key("font")).toString();
    const int points = settings.value(key("fontSize")).toInt();
    fontPoints = points == 0 ? 0 : std::clamp(points, kFewestPoints, kMostPoints);
    monospaceFamily = settings.value(key("monospaceFont")).toString();
    language = settings.value(key("language")).toString();
    columns = settings.value(key("columns")).toStringList();
    autoCheckMegabytes =
        std::clamp(settings.value(key("autoCheckMegabytes"), standard.autoCheckMegabytes).toInt(), 0, kMostMegabytes);
    maskOnStart = settings.value(key("maskOnStart"), standard.maskOnStart).toBool();
    keepFilters = settings.value(key("keepFilters"), standard.keepFilters).toBool();
}

void DeskOptions::save(Settings& settings) const {
    // What is as it was delivered is not written, so that a better default reaches everyone who chose nothing.
    const DeskOptions standard;
    const auto keep = [&](const char* name, bool chosen, const QVariant& value) {
        if (chosen) {
            settings.setValue(key(name), value);
        } else {
            settings.remove(key(name));
        }
    };
    keep("theme", scheme != standard.scheme, QLatin1String(kSchemes[static_cast<std::size_t>(scheme)]));
    keep("density", density != standard.density, QLatin1String(kDensities[static_cast<std::size_t>(density)]));
    keep("font", !fontFamily.isEmpty(), fontFamily);
    keep("fontSize", fontPoints != standard.fontPoints, fontPoints);
    keep("monospaceFont", !monospaceFamily.isEmpty(), monospaceFamily);
    keep("language", !language.isEmpty(), language);
    keep("columns", !columns.isEmpty(), columns);
    keep("autoCheckMegabytes", autoCheckMegabytes != standard.autoCheckMegabytes, autoCheckMegabytes);
    keep("maskOnStart", maskOnStart != standard.maskOnStart, maskOnStart);
    keep("keepFilters", keepFilters != standard.keepFilters, keepFilters);
}

void DeskOptions::applyTo(Theme& theme) const {
    theme.setFonts(fontFamily, monospaceFamily, fontPoints);
    theme.setDensity(density);
    theme.setChoice(scheme);
}

QVector<Language> languages() {
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("de"), QStringLiteral("Deutsch")},
            {QStringLiteral("fr"), QString::fromUtf8("Français")},
            {QStringLiteral("es"), QString::fromUtf8("Español")},
            {QStringLiteral("pt_BR"), QString::fromUtf8("Português (Brasil)")}};
}

OptionsKeeper::OptionsKeeper(Settings& settings, Theme& theme, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme) {
    m_options.load(settings);
    m_options.applyTo(theme);
    m_shownLanguage = m_options.language;
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
    if (before.language != options.language && m_switchLanguage && m_switchLanguage(options.language)) {
        m_shownLanguage = options.language;
    }
    emit optionsChanged(m_options);
}

void OptionsKeeper::change(const std::function<void(DeskOptions&)>& edit) {
    DeskOptions options = m_options;
    edit(options);
    setOptions(options);
}

}  // namespace plumb::desk
