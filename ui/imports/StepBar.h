// SPDX-License-Identifier: GPL-3.0-or-later
// The steps, the done ones ticked: where one is and what comes. A done step can be gone back to.
#pragma once

#include <QSet>
#include <QWidget>

namespace satchel::ui {

class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(const QStringList &names, QWidget *parent = nullptr);

    int current() const { return m_current; }
    void setCurrent(int step);
    /// Behind the last step nothing is open any more, so it cannot be left backwards.
    void setFinal(bool isFinal) { m_isFinal = isFinal; }
    /// A step that this file does not need is not shown.
    void setSkipped(int step, bool isSkipped);
    /// Where there is little space only the current step has its name.
    void setCompact(bool isCompact);
    bool isSkipped(int step) const { return m_skipped.contains(step); }
    QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect stepRect(int step) const;
    int lineWidth() const;

    int numberOf(int step) const;
    bool isNamed(int step) const { return !m_isCompact || step == m_current; }
    void describe();

    QStringList m_names;
    QSet<int> m_skipped;
    int m_current = 0;
    bool m_isFinal = false;
    bool m_isCompact = false;
};

} // namespace satchel::ui
