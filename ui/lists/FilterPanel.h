// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the filter builder of a list: above the table, which moves down and stays bright. Of a low window it
// leaves half to the rows that are found. Hidden, it takes no space. UI thread.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class FilterBuilder;

class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// Goes into `column`, the one layout of `parent`, above what is added to it later.
    FilterPanel(FilterBuilder &filter, QVBoxLayout &column, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FilterBuilder &m_filter;
};

} // namespace satchel::ui
