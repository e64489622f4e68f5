// SPDX-License-Identifier: GPL-3.0-or-later
// The common build of a part of the settings: sections with a heading, rows of a label and a control, a sentence of
// help below.
#pragma once

#include "ui/common/Theme.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

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
    /// Widgets side by side, from the start on.
    static QWidget *rowOf(std::initializer_list<QWidget *> widgets);

private:
    QVBoxLayout *m_column;
    bool m_isFirst = true;
};

} // namespace satchel::ui
