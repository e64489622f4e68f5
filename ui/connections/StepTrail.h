// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a wizard in a row: those that are done with a check, the current one in the accent, the rest with their
// numbers. With too little room only the current step keeps its name, then none does.
#pragma once

#include <QWidget>

namespace satchel::ui {

class StepTrail : public QWidget
{
    Q_OBJECT

public:
    explicit StepTrail(const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int step);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Named { All, Current, None };
    int widthOf(Named named) const;
    bool isNamed(int step, Named named) const
    {
        return named == Named::All || (named == Named::Current && step == m_current);
    }

    QStringList m_names;
    int m_current = 0;
};

} // namespace satchel::ui
