// SPDX-License-Identifier: GPL-3.0-or-later
// A row of the question what accepting a document also changes: tick, icon, what and on which record, the old value
// struck through, the new one, and the digit that toggles the row. The values of all rows are in the same columns.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QCheckBox>

namespace satchel::ui {

struct EffectText
{
    Icon icon = Icon::Info;
    QString what;
    QString about;
    QString before;
    QString after;
    bool isGood = false; // the new value in green: a deal that is won
};

class EffectRow : public QCheckBox
{
    Q_OBJECT

public:
    EffectRow(EffectText text, int number, QWidget *parent = nullptr);

    void setAbout(const QString &about);
    /// Widths of the columns of old and new values.
    void setColumns(int before, int after);
    int beforeWidth() const;
    int afterWidth() const;
    /// Kept free behind the second line.
    void setRoomBehindAbout(int room);
    /// Where the second line ends, for a link behind it.
    QPoint endOfAbout() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    struct Places
    {
        QRect tick, tile, what, about, before, arrow, after, cap;
    };
    Places places() const;
    bool isNarrow() const;
    void nameIt();

    EffectText m_text;
    int m_number;
    int m_beforeColumn = 0;
    int m_afterColumn = 0;
    int m_roomBehindAbout = 0;
};

} // namespace satchel::ui
