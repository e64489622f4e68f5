// SPDX-License-Identifier: GPL-3.0-or-later
// The common build of a part of the settings: sections with a heading, rows of a label and a control, a sentence of
// help below.
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

#include <vector>

class QBoxLayout;
class QSpacerItem;
class QVBoxLayout;

namespace satchel::ui {

class Label;

class SettingsForm : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(QWidget *parent = nullptr);

    void addSection(const QString &title, const QString &help = {});
    /// The label is also the control's accessible name when it has none.
    void addRow(const QString &label, QWidget *control, const QString &help = {});
    void addWide(QWidget *widget, int stretch = 0);
    void finish();
    /// Rows for a window that is this wide: the form itself is as wide as its rows want.
    void adaptTo(int width);
    /// Widgets side by side, on as many lines as they need.
    static QWidget *rowOf(const QList<QWidget *> &widgets);

private:
    struct Row
    {
        QBoxLayout *layout;
        Label *name;
        QWidget *control;
        int leastWidth; // of the control, where there is space
        QSpacerItem *indent = nullptr; // of the help
    };
    void adapt(const Row &row) const;

    std::vector<Row> m_rows;
    int m_room = QWIDGETSIZE_MAX;
    QVBoxLayout *m_column;
    bool m_isFirst = true;
};

} // namespace satchel::ui
