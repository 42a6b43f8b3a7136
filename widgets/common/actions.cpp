#include "widgets/common/actions.h"

#include "widgets/common/icons.h"
#include "widgets/common/settings.h"

namespace plumb::desk {

Actions::Actions(const Theme& theme, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings) {}

QAction* Actions::add(const ActionInfo& info, std::function<void()> run, std::function<bool()> enabled,
                      std::function<bool()> checked) {
    Q_ASSERT(!m_byId.contains(info.id));
    auto* action = new QAction(info.text, this);
    action->setObjectName(info.id);
    action->setCheckable(info.checkable);
    if (!info.icon.isEmpty()) {
        action->setIcon(icon(info.icon, m_theme));
    }
    m_infos.push_back(info);
    m_behaviours.push_back({enabled, std::move(checked)});
    m_byId.insert(info.id, action);
    action->setShortcut(shortcut(info.id));
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this,
            [this, id = info.id, run = std::move(run), enabled = std::move(enabled)] {
                if ((!m_allows || m_allows(id)) && (!enabled || enabled())) {
                    run();
                }
                refresh();
            });
    emit added(action);
    return action;
}

QStringList Actions::ids() const {
    QStringList out;
    for (const ActionInfo& info : m_infos) {
        out.append(info.id);
    }
    return out;
}

void Actions::takeWords(const Actions& said) {
    for (ActionInfo& info : m_infos) {
        if (const ActionInfo* const other = said.info(info.id)) {
            info.text = other->text;
            info.category = other->category;
            m_byId.value(info.id)->setText(info.text);
        }
    }
    emit wordsChanged();
}

void Actions::refresh() {
    for (std::size_t i = 0; i < m_infos.size(); ++i) {
        QAction* const one = m_byId.value(m_infos[i].id);
        const bool allowed = !m_allows || m_allows(m_infos[i].id);
        if (!allowed || m_behaviours[i].enabled || !one->isEnabled()) {
            one->setEnabled(allowed && (!m_behaviours[i].enabled || m_behaviours[i].enabled()));
        }
        if (m_behaviours[i].checked) {
            one->setChecked(m_behaviours[i].checked());
        }
    }
}

const ActionInfo* Actions::info(const QString& id) const {
    for (const ActionInfo& one : m_infos) {
        if (one.id == id) {
            return &one;
        }
    }
    return nullptr;
}

QKeySequence Actions::defaultShortcut(const QString& id) const {
    const ActionInfo* const one = info(id);
    return one ? QKeySequence(one->shortcut, QKeySequence::PortableText) : QKeySequence();
}

QKeySequence Actions::shortcut(const QString& id) const {
    const QVariant kept = m_settings.value(QStringLiteral("shortcuts/") + id);
    return kept.isValid() ? QKeySequence(kept.toString(), QKeySequence::PortableText) : defaultShortcut(id);
}

void Actions::setShortcut(const QString& id, const QKeySequence& keys) {
    if (QAction* const one = action(id)) {
        m_settings.setValue(QStringLiteral("shortcuts/") + id, keys.toString(QKeySequence::PortableText));
        one->setShortcut(keys);
        emit shortcutsChanged();
    }
}

void Actions::resetShortcut(const QString& id) {
    if (QAction* const one = action(id)) {
        m_settings.remove(QStringLiteral("shortcuts/") + id);
        one->setShortcut(defaultShortcut(id));
        emit shortcutsChanged();
    }
}

QString Actions::conflict(const QString& id, const QKeySequence& keys) const {
    if (keys.isEmpty()) {
        return {};
    }
    for (const ActionInfo& other : m_infos) {
        if (other.id != id && shortcut(other.id) == keys) {
            return other.id;
        }
    }
    return {};
}

}  // namespace plumb::desk
