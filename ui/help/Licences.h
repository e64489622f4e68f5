// SPDX-License-Identifier: GPL-3.0-or-later
// The libraries that the program is linked with and their licences, from resources/licences.json. Packages take the
// same list for their SBOM (packaging/linux/make-sbom).
#pragma once

#include <QString>

#include <vector>

namespace satchel::ui {

struct Library
{
    QString name;
    QString licence; // as a person reads it: "GPL-2.0-only or GPL-3.0-only"
    QString purpose;
};

/// Those of the operating system that the program runs on, in the order of the list.
std::vector<Library> linkedLibraries();

/// The GNU General Public License, version 3, in full.
QString licenceOfSatchel();

} // namespace satchel::ui
