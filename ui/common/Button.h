// SPDX-License-Identifier: GPL-3.0-or-later
// The program's buttons. The style draws them by their variant; one primary button per page.
#pragma once

#include "ui/common/Icons.h"

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace satchel::ui {

class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Variant {
        Primary, // accent fill
        Secondary, // raised with a border
        Ghost, // no border
        Destructive, // red text
        DestructiveFill, // red fill: only in the dialog that confirms
        OnDark, // on a toast, which is dark in both themes
    };

    explicit Button(const QString &text, Variant variant = Variant::Secondary, QWidget *parent = nullptr);
    Button(Icon icon, const QString &text, Variant variant = Variant::Secondary, QWidget *parent = nullptr);

    Variant variant() const { return m_variant; }
    void setVariant(Variant variant);
    Icon drawnIcon() const { return m_icon; }
    void setDrawnIcon(Icon icon);
    /// 28 px instead of 32, for toolbars and cells.
    bool isSmall() const { return m_isSmall; }
    void setSmall(bool isSmall);
    /// A chevron at the end: the button opens a menu or panel.
    bool hasChevron() const { return m_hasChevron; }
    void setChevron(bool hasChevron);
    /// A key cap after the text, as in a toast.
    QKeySequence keyCap() const { return m_keyCap; }
    void setKeyCap(const QKeySequence &key);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    Variant m_variant;
    Icon m_icon = Icon::None;
    bool m_isSmall = false;
    bool m_hasChevron = false;
    QKeySequence m_keyCap;
};

/// Square, icon only: its text is the tooltip (with the key) and the accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);
    /// Follows an action: name, key, icon, enabled and checked state.
    IconButton(Icon icon, QAction *action, QWidget *parent = nullptr);

    void setName(const QString &name, const QKeySequence &key = {});
    Icon drawnIcon() const { return m_icon; }
    void setDrawnIcon(Icon icon);
    QSize sizeHint() const override;

private:
    Icon m_icon;
};

/// A button that triggers the action and follows its text, key and state.
Button *buttonOf(QAction *action, Icon icon, Button::Variant variant);

/// "New deal (D)", as tooltips say it.
QString nameWithKey(const QString &name, const QKeySequence &key);

} // namespace satchel::ui
