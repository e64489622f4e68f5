// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QVBoxLayout;
class QWidget;

namespace satchel::ui {

/// A label, the field, and a sentence of help below, at the end of a column.
void addMailField(QVBoxLayout &column, const QString &label, QWidget *field, const QString &help = {});

} // namespace satchel::ui
