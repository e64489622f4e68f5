// SPDX-License-Identifier: GPL-3.0-or-later
// The first letters of a vendor on its hue; it carries no meaning beyond telling connections apart.
#pragma once

#include <QWidget>

namespace satchel::ui {

class VendorBadge : public QWidget
{
    Q_OBJECT

public:
    /// `side`: of 100 % text.
    explicit VendorBadge(int side = 28, QWidget *parent = nullptr);

    void setVendor(const QString &vendor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letters;
    size_t m_hue = 0;
};

} // namespace satchel::ui
