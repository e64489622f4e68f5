// SPDX-License-Identifier: GPL-3.0-or-later
// What of a window cannot be used with a screen reader, seen or hit: the tree of accessible objects as Qt gives it to
// the system, and the texts as they are painted. The limits are those of WCAG 2.2: 1.4.3 (contrast), 2.5.8 (size of
// targets), 4.1.2 (name, role, value).
#pragma once

#include "tests/support/PaintedText.h"
#include "ui/common/Contrast.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QWidget>

#include <map>
#include <set>

namespace satchel::test {

using namespace Qt::StringLiterals;

inline QString placeOf(QAccessibleInterface &item)
{
    const QObject *object = item.object();
    const QAccessibleInterface *parent = item.parent();
    const QObject *owner = object ? object->parent() : parent ? parent->object() : nullptr;
    return (object ? QString::fromLatin1(object->metaObject()->className()) : u"an item"_s) + u" in "_s
        + (owner ? QString::fromLatin1(owner->metaObject()->className()) : u"nothing"_s);
}

/// What a person acts on.
inline bool isControl(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> controls{QAccessible::Button, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::EditableText, QAccessible::SpinBox,
        QAccessible::Slider, QAccessible::PageTab, QAccessible::MenuItem, QAccessible::ButtonMenu,
        QAccessible::ButtonDropDown, QAccessible::List, QAccessible::Table, QAccessible::Tree, QAccessible::ListItem,
        QAccessible::Link, QAccessible::Chart};
    return controls.contains(role);
}

/// What is hit with a pointer; a text in a line is not, and Qt's own parts of a control are not asked.
inline bool isTarget(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> targets{QAccessible::Button, QAccessible::CheckBox,
        QAccessible::RadioButton, QAccessible::ComboBox, QAccessible::PageTab, QAccessible::MenuItem,
        QAccessible::ButtonMenu, QAccessible::ButtonDropDown, QAccessible::ListItem};
    return targets.contains(role);
}

inline bool saysSomething(const QString &name)
{
    return std::ranges::any_of(name, [](QChar letter) { return letter.isLetterOrNumber(); })
        || name.contains(u'%'); // "%" is read aloud
}

class AccessibilityCrawler
{
public:
    explicit AccessibilityCrawler(QWidget &window) : m_window(window)
    {
        visit(QAccessible::queryAccessibleInterface(&window));
        for (const auto &[name, places] : m_buttons) {
            if (places.size() > 1)
                add(u"same name"_s, u"\"%1\" is %2 buttons: %3"_s.arg(name).arg(places.size()).arg(places.front()));
        }
    }
    QStringList problems() const { return m_problems; }
    int visited() const { return m_visited; }

private:
    void add(const QString &what, const QString &which) { m_problems += what + u": "_s + which; }

    void visit(QAccessibleInterface *item)
    {
        static constexpr int mostChildren = 60; // of a long list: more say nothing new
        if (!item || !item->isValid() || item->state().invisible)
            return;
        const auto *widget = qobject_cast<const QWidget *>(item->object());
        if (widget && (!widget->isVisible() || (widget->isWindow() && widget != &m_window)))
            return;
        ++m_visited;
        check(*item, widget);
        const int count = item->childCount();
        for (int i = 0; i < qMin(count, mostChildren); ++i) {
            QAccessibleInterface *child = item->child(i);
            if (!child)
                add(u"no child"_s, placeOf(*item) + u' ' + QString::number(i));
            else
                visit(child);
        }
    }

    void check(QAccessibleInterface &item, const QWidget *widget)
    {
        const QAccessible::Role role = item.role();
        const QAccessible::State state = item.state();
        const QString name = item.text(QAccessible::Name);
        const bool isPart = widget && widget->parentWidget()
            && (widget->inherits("QScrollBar") || widget->parentWidget()->inherits("QAbstractSpinBox")
                || widget->parentWidget()->inherits("QTabBar") || widget->parentWidget()->inherits("QComboBox")
                || widget->inherits("QTableCornerButton"));
        if (isPart)
            return;
        const bool hasFocusKey = widget && widget->focusPolicy() != Qt::NoFocus;
        if (hasFocusKey && role == QAccessible::Client)
            add(u"no role"_s, placeOf(item) + u" \""_s + name + u'"');
        if (isControl(role) && !saysSomething(name))
            add(u"no name"_s, placeOf(item) + u" \""_s + name + u'"');
        if (isControl(role) && widget && hasFocusKey && !state.focusable)
            add(u"not focusable"_s, placeOf(item) + u" \""_s + name + u'"');
        const bool saysItsKey = item.text(QAccessible::Description).endsWith(u')'); // one command at two places
        if (role == QAccessible::Button && hasFocusKey && widget->isEnabled() && !state.offscreen && !saysItsKey)
            m_buttons[name].append(placeOf(item));
        const QRect rect = item.rect();
        const bool isShown = !state.offscreen && (!widget || !widget->visibleRegion().isEmpty());
        if (isTarget(role) && isShown && !rect.isEmpty() && (rect.width() < 24 || rect.height() < 24))
            add(u"small target"_s,
                u"%1 \"%2\" %3 × %4"_s.arg(placeOf(item), name).arg(rect.width()).arg(rect.height()));
    }

    QWidget &m_window;
    QStringList m_problems;
    std::map<QString, QStringList> m_buttons;
    int m_visited = 0;
};

/// Texts whose contrast to what they are painted on is too low, measured from the picture.
inline QStringList paleTexts(QWidget &window)
{
    static constexpr int nearEnough = 40; // of three channels: an anti-aliased stroke that reaches its colour
    const QImage picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const qreal scale = picture.devicePixelRatio();
    QStringList found;
    std::map<std::tuple<QString, int, int>, QString>
        pale; // by text and place: a selected text is painted twice, clipped
    std::set<std::tuple<QString, int, int>> clear;
    for (const PaintedText &painted : textsPaintedBy(window)) {
        const QRect rect = painted.rect & window.rect();
        if (rect.width() < 4 || rect.height() < 6 || !saysSomething(painted.text))
            continue;
        const QWidget *owner = window.childAt(rect.center());
        const auto *menu = qobject_cast<const QMenu *>(&window);
        const QAction *action = menu ? menu->actionAt(rect.center()) : nullptr;
        const auto *view = owner ? qobject_cast<const QAbstractItemView *>(owner->parentWidget()) : nullptr;
        const QModelIndex index = view ? view->indexAt(owner->mapFrom(&window, rect.center())) : QModelIndex();
        const bool isItemOff = index.isValid() && !index.flags().testFlag(Qt::ItemIsEnabled);
        if ((owner && !owner->isEnabled()) || (action && !action->isEnabled()) || isItemOff)
            continue; // WCAG 1.4.3 leaves inactive controls out
        std::map<QRgb, int> counts;
        const QRect pixels(rect.topLeft() * scale, rect.size() * scale);
        for (int y = pixels.top(); y <= pixels.bottom() && y < picture.height(); ++y) {
            for (int x = pixels.left(); x <= pixels.right() && x < picture.width(); ++x)
                ++counts[picture.pixel(x, y)];
        }
        const QColor ground = std::ranges::max_element(counts, {}, [](const auto &entry) {
            return entry.second;
        })->first;
        const QColor ink = ui::mixed(QColor(painted.color.rgb()), ground, painted.color.alphaF());
        const bool isSeen = std::ranges::any_of(counts, [&](const auto &entry) {
            const QColor pixel(entry.first);
            return qAbs(pixel.red() - ink.red()) + qAbs(pixel.green() - ink.green()) + qAbs(pixel.blue() - ink.blue())
                < nearEnough;
        });
        if (!isSeen)
            continue; // it is covered or clipped
        const qreal points = painted.font.pointSizeF() > 0 ? painted.font.pointSizeF()
                                                           : painted.font.pixelSize() * 0.75;
        const bool isLarge = points >= 18 || (points >= 14 && painted.font.weight() >= QFont::Bold);
        const qreal ratio = ui::contrast(ink, ground);
        const std::tuple place(painted.text, painted.rect.x(), painted.rect.y());
        if (ratio >= (isLarge ? 3.0 : 4.5) - 0.05)
            clear.insert(place);
        else
            pale[place] = u"%1 : 1: \"%2\" %3 on %4 in %5"_s.arg(ratio, 0, 'f', 2)
                              .arg(painted.text, ink.name(), ground.name(),
                                  owner ? QString::fromLatin1(owner->metaObject()->className()) : QString());
    }
    for (const auto &[place, problem] : pale) {
        if (!clear.contains(place) && !found.contains(problem))
            found += problem;
    }
    return found;
}

} // namespace satchel::test
