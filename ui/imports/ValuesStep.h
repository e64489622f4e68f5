// SPDX-License-Identifier: GPL-3.0-or-later
// The step between columns and duplicates, shown when the file has its own names for choices, stages or people: what
// each of them becomes. One combo box at a time is made, where a meaning is being chosen (Enter, F2 or a click).
#pragma once

#include "ui/imports/ValueModel.h"

#include <QWidget>

class QTableView;

namespace satchel::ui {

class Label;

class ValuesStep : public QWidget
{
    Q_OBJECT

public:
    explicit ValuesStep(ImportSession &session, QWidget *parent = nullptr);

    bool isNeeded() const { return m_model->rowCount() > 0; }
    /// Values that a person should look at: nothing was said of them, or they are created.
    int openCount() const { return m_model->openCount() + m_model->newCount(); }

private:
    void describe();

    ValueModel *m_model;
    QTableView *m_table;
    Label *m_sentence;
};

} // namespace satchel::ui
