// SPDX-License-Identifier: GPL-3.0-or-later
// One stage of a deal's path: an arrow with a check and the days of a stage that was passed, a clock where it took too
// long, the key of one that is ahead. A name that is too long is cut; with no room for its first letters there is the
// check or the number alone.
#pragma once

#include "items/DealPath.h"
#include "ui/common/PageContext.h"

#include <QAbstractButton>

class QPainterPath;

namespace satchel::ui {

class StageArrow : public QAbstractButton
{
    Q_OBJECT

public:
    /// `number` counts from 1; `isLast` has no point.
    StageArrow(const PageContext &context, int number, bool isLast, QWidget *parent);

    void setStep(const items::DealPathStep &step, bool isNext);
    /// What it needs to show its name and its mark whole.
    QSize sizeHint() const override;
    /// What it needs for its name, without the days or the key behind it.
    int nameWidth() const;
    /// What it needs for the first letters of its name.
    int leastNameWidth() const;
    /// Its name is seen, or the beginning of it.
    bool isNamed() const;
    /// Shows the digit of its key, while Alt is pressed.
    void setKeyShown(bool isShown);
    /// What it needs for its number or its mark.
    QSize minimumSizeHint() const override;
    /// How far its point reaches into the next arrow.
    static int pointWidth(const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isCurrent() const { return m_step.state == items::DealPathStep::State::Current; }
    bool isBehind() const;
    QString daysText() const;
    int textWidth(const Theme &theme) const;
    int endWidth(const Theme &theme) const;
    int frontWidth(const Theme &theme) const;
    QPainterPath shape(const Theme &theme) const;
    void paintEnd(QPainter &painter, const QRect &rect, const Theme &theme) const;
    QString description() const;

    PageContext m_context;
    items::DealPathStep m_step;
    int m_number;
    bool m_isLast;
    bool m_isNext = false;
    bool m_isKeyShown = false;
};

} // namespace satchel::ui
