// SPDX-License-Identifier: GPL-3.0-or-later
// Keys as caps: "Ctrl" "K". Sequences such as "G, P" come out as caps in a row; key names stay left to right.
#pragma once

#include "ui/common/Theme.h"

#include <QKeySequence>
#include <QWidget>

class QPainter;

namespace satchel::ui {

/// "Ctrl+K" → Ctrl, K; "G, P" → G, P.
QStringList keyNames(const QKeySequence &key);

int keyCapsWidth(const QKeySequence &key, const Theme &theme);
int keyCapsWidth(const QStringList &names, const Theme &theme);

/// Draws the caps at the leading edge of the rectangle, centred vertically. Returns the width used.
int drawKeyCaps(QPainter &painter, const QRect &rect, const QStringList &names, const Theme &theme,
    const QColor &text = {}, const QColor &border = {});

class KeyCap : public QWidget
{
    Q_OBJECT

public:
    explicit KeyCap(const QKeySequence &key, QWidget *parent = nullptr);
    /// Keys that are no sequence, such as Alt alone.
    explicit KeyCap(const QStringList &names, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
};

} // namespace satchel::ui
