// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection to a vendor reads and writes, by kind of record, and what keeps a person's records safe meanwhile.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPanel(const PageContext &context, QWidget *parent = nullptr);

    void showVendor(const store::VendorInfo &vendor);

private:
    PageContext m_context;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_place; // of the rows
    QVBoxLayout *m_safeguards;
};

} // namespace satchel::ui
