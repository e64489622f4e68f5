// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection to a vendor reads and writes, by kind of record, and what keeps a person's records safe meanwhile.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Label;

class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPanel(const PageContext &context, QWidget *parent = nullptr);

    /// `isSending`: false where a person chose that nothing is sent for now.
    void showVendor(const store::VendorInfo &vendor, bool isSending);

private:
    PageContext m_context;
    Label *m_title;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_place; // of the rows
    QVBoxLayout *m_safeguards;
};

} // namespace satchel::ui
