// SPDX-License-Identifier: GPL-3.0-or-later
// How often a rule would have run on each of the last days: as edited, and dashed what only the saved rule did.
#pragma once

#include <QDate>
#include <QWidget>

#include <vector>

namespace satchel::ui {

class DayBars : public QWidget
{
    Q_OBJECT

public:
    explicit DayBars(QWidget *parent = nullptr);

    /// One figure per day from `first` on; `saved` is empty where there is nothing to compare with.
    void setDays(QDate first, std::vector<int> edited, std::vector<int> saved);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDate m_first;
    std::vector<int> m_edited;
    std::vector<int> m_saved;
};

} // namespace satchel::ui
