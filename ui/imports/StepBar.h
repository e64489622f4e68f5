// SPDX-License-Identifier: GPL-3.0-or-later
// The five steps, the done ones ticked: where one is and what comes. A done step can be gone back to.
#pragma once

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
    QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QRect stepRect(int step) const;

    QStringList m_names;
    int m_current = 0;
    bool m_isFinal = false;
};

} // namespace satchel::ui
