// SPDX-License-Identifier: GPL-3.0-or-later
// Measures a shown tree of widgets: each is as large as it needs at least, inside its parent, and over none of its
// siblings; a text of several lines has the height that it needs at its width. What is scrolled may be out of view, but
// has all of its room in the content that scrolls.
#pragma once

#include "tests/support/Thorough.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QWidget>

namespace satchel::test {

/// Whether the ordinary run looks at a window in this language and text size: German has the longest words, which large
/// letters make longer still, Arabic runs from right to left.
inline bool isLookedAt(const QString &language, int percent)
{
    return isThorough() || language == u"de" || (language == u"ar" && percent == 100);
}

/// "Label “Name” in QWidget in SignInStep".
inline QString describedWidget(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *label = qobject_cast<const QLabel *>(widget);
    const QString text = button ? button->text() : label ? label->text() : widget->accessibleName();
    QStringList classes;
    for (const QWidget *each = widget; each && classes.size() < 5;
         each = each->isWindow() ? nullptr : each->parentWidget())
        classes += QString::fromLatin1(each->metaObject()->className()).section(QLatin1Char(':'), -1);
    return QStringLiteral("“%1” (%2)").arg(text.left(50), classes.join(QStringLiteral(" in ")));
}

/// Parts that a widget lays out by itself: cells, the steps of a number, the list of a box.
inline bool hasOwnParts(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QTabBar *>(widget) || widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")
        || widget->inherits("QHeaderView");
}

/// What a layout may not go below.
inline QSize leastSizeOf(const QWidget *widget)
{
    const QSize hint = widget->minimumSizeHint();
    const QSizePolicy policy = widget->sizePolicy();
    QSize least(policy.horizontalPolicy() == QSizePolicy::Ignored ? 0 : hint.width(),
        policy.verticalPolicy() == QSizePolicy::Ignored ? 0 : hint.height());
    if (widget->hasHeightForWidth()) // the hint is for the narrowest it may be
        least.setHeight(qMin(least.height(), widget->heightForWidth(widget->width())));
    least = least.boundedTo(widget->maximumSize());
    if (widget->minimumWidth() > 0)
        least.setWidth(widget->minimumWidth());
    if (widget->minimumHeight() > 0)
        least.setHeight(widget->minimumHeight());
    return least;
}

inline bool isInLayout(const QLayout *layout, const QWidget *widget)
{
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget() == widget || (item->layout() && isInLayout(item->layout(), widget)))
            return true;
    }
    return false;
}

inline QString described(const QRect &rect)
{
    return QStringLiteral("%1,%2 %3×%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

inline void measureChildren(const QWidget &parent, QStringList &faults)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
    const bool isViewport = area && area->viewport() == &parent;
    QList<const QWidget *> placed; // by the layout: what floats over the rest is meant to
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (!widget || !widget->isVisible() || widget->isWindow())
            continue;
        if (isInLayout(parent.layout(), widget)) {
            placed.append(widget);
            const QSize least = leastSizeOf(widget);
            if (widget->width() < least.width() || widget->height() < least.height())
                faults += QStringLiteral("smaller than its minimum: %1: %2×%3, least %4×%5")
                              .arg(describedWidget(widget))
                              .arg(widget->width())
                              .arg(widget->height())
                              .arg(least.width())
                              .arg(least.height());
            if (!isViewport && !parent.rect().contains(widget->geometry()) && !widget->geometry().isEmpty())
                faults += QStringLiteral("outside its parent: %1: %2 in %3×%4")
                              .arg(describedWidget(widget), described(widget->geometry()))
                              .arg(parent.width())
                              .arg(parent.height());
        }
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty()) {
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : QFontMetrics(label->font()).height();
            if (label->height() + 1 < needed)
                faults += QStringLiteral("cut text: %1: %2 of %3 high")
                              .arg(describedWidget(label))
                              .arg(label->height())
                              .arg(needed);
        }
        if (isViewport && widget->width() > parent.width()
            && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            faults += QStringLiteral("cut at its side: %1: %2 of %3 wide")
                          .arg(describedWidget(widget))
                          .arg(parent.width())
                          .arg(widget->width());
        if (!hasOwnParts(widget))
            measureChildren(*widget, faults);
    }
    for (qsizetype i = 0; i < placed.size() && !parent.inherits("QStackedWidget"); ++i) {
        for (qsizetype j = i + 1; j < placed.size(); ++j) {
            const bool areArrows = placed[i]->inherits("satchel::ui::StageArrow")
                && placed[j]->inherits("satchel::ui::StageArrow"); // each point reaches into the next notch
            if (!areArrows && placed[i]->geometry().intersects(placed[j]->geometry()))
                faults += QStringLiteral("overlap: %1 and %2")
                              .arg(describedWidget(placed[i]), describedWidget(placed[j]));
        }
    }
}

/// What of a shown tree of widgets has too little room, one sentence each.
inline QStringList layoutFaults(const QWidget &root)
{
    QStringList faults;
    measureChildren(root, faults);
    return faults;
}

} // namespace satchel::test
