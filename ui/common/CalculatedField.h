// SPDX-License-Identifier: GPL-3.0-or-later
// A calculated field in a form: its name with the mark "calculated", and below it the value that is stored. Nobody can
// write it, so it is no stop of the Tab key, and what a form saves does not have it.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class Label;

class CalculatedField : public QWidget
{
    Q_OBJECT

public:
    CalculatedField(const PageContext &context, Field field, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    /// A dash where there is none, as in a record that is not stored yet.
    void setValue(const Value &value);

private:
    PageContext m_context;
    Field m_field;
    Label *m_value;
};

} // namespace satchel::ui
