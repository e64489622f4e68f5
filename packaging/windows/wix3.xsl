<?xml version="1.0" encoding="UTF-8"?>
<!-- WiX 4 said in the language of WiX 3, as far as satchel.wxs and the list of files need it. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:w="http://wixtoolset.org/schemas/v4/wxs"
                xmlns="http://schemas.microsoft.com/wix/2006/wi" exclude-result-prefixes="w">
  <xsl:output indent="yes" />

  <xsl:template match="w:*">
    <xsl:element name="{local-name()}">
      <xsl:copy-of select="@*" />
      <xsl:apply-templates select="w:*" />
    </xsl:element>
  </xsl:template>

  <xsl:template match="w:Package">
    <Product Id="{@ProductCode}">
      <xsl:copy-of select="@Name | @Manufacturer | @Version | @Language | @UpgradeCode" />
      <Package Description="{w:SummaryInformation/@Description}" Keywords="{w:SummaryInformation/@Keywords}" Manufacturer="{@Manufacturer}">
        <xsl:copy-of select="@InstallerVersion | @Compressed" />
      </Package>
      <!-- What Scope="perUserOrMachine" stands for. Both may always be set by who installs. -->
      <Property Id="ALLUSERS" Value="2" />
      <Property Id="MSIINSTALLPERUSER" Value="1" />
      <Directory Id="TARGETDIR" Name="SourceDir">
        <xsl:apply-templates select="w:StandardDirectory" />
      </Directory>
      <xsl:apply-templates select="w:*[not(self::w:StandardDirectory or self::w:SummaryInformation)]" />
    </Product>
  </xsl:template>

  <xsl:template match="w:Component">
    <Component Win64="yes">
      <xsl:copy-of select="@*" />
      <xsl:apply-templates />
    </Component>
  </xsl:template>

  <xsl:template match="w:StandardDirectory">
    <Directory Id="{@Id}">
      <xsl:if test="@Id = 'ProgramFiles6432Folder'">
        <xsl:attribute name="Id">ProgramFiles64Folder</xsl:attribute>
      </xsl:if>
      <xsl:apply-templates />
    </Directory>
  </xsl:template>
</xsl:stylesheet>
