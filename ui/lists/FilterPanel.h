// SPDX-License-Identifier: GPL-3.0-or-later
// The place of the filter builder of a list: above the table, or in a narrow window as a sheet over it with the table
// dimmed behind. Hidden, it takes no space. UI thread.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class FilterPanel : public QWidget
{
    Q_OBJECT

public:
    /// Goes into `column`, above what is added to it later.
    FilterPanel(QWidget &filter, QVBoxLayout &column, QWidget *parent);

    void setSheet(bool isSheet);
    bool isSheet() const { return m_isSheet; }

Q_SIGNALS:
    /// A click beside the sheet.
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void cover();

    QWidget &m_filter;
    QVBoxLayout &m_column;
    bool m_isSheet = false;
};

} // namespace satchel::ui
