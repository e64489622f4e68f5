// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KindBox.h"

#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto chosenKindKey = u"settings/form_of"_s; // of this computer

} // namespace

KindBox::KindBox(
    const PageContext &context, std::function<bool(const Entity &)> isOffered, EntityKind usual, QWidget *parent)
    : QComboBox(parent), m_context(context), m_isOffered(std::move(isOffered))
{
    fill();
    setCurrentIndex(qMax(0, findData(static_cast<int>(usual))));
    follow();
    connect(this, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFollowing)
            m_context.preferences.setValue(chosenKindKey, m_context.workspace.schema().entity(kind()).name);
    });
}

void KindBox::fill()
{
    const QSignalBlocker blocker(this);
    const QVariant before = currentData();
    clear();
    for (const auto &entity : m_context.workspace.schema().entities()) {
        if (m_isOffered(*entity))
            addItem(themedIcon(iconOf(entity->kind)), entity->pluralLabel, static_cast<int>(entity->kind));
    }
    setCurrentIndex(qMax(0, findData(before)));
}

void KindBox::choose(EntityKind kind)
{
    if (const int index = findData(static_cast<int>(kind)); index >= 0)
        setCurrentIndex(index);
}

/// What was chosen last, on this page or another one.
void KindBox::follow()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const Entity *last = m_context.workspace.schema().find(
        m_context.preferences.value(chosenKindKey, QString()).toString());
    if (last)
        choose(last->kind);
}

void KindBox::showEvent(QShowEvent *event)
{
    follow();
    QComboBox::showEvent(event);
}

} // namespace satchel::ui

#include "moc_KindBox.cpp"
