# Replacements of the images that deploy/Dockerfile and the compose file name, made from this machine's Debian packages,
# with the users, folders and entry points that those images document.

FROM scratch AS debian
ADD debian.tar /
ENV DEBIAN_FRONTEND=noninteractive
CMD ["bash"]

FROM debian AS golang
RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates
ENV PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
COPY authorities /etc/ssl/certs/ca-certificates.crt

FROM debian AS postgres
RUN groupadd --gid 999 postgres \
	&& useradd --uid 999 --gid 999 --home-dir /var/lib/postgresql postgres \
	&& apt-get update \
	&& apt-get install -y --no-install-recommends postgresql-15 \
	&& ln -s /usr/lib/postgresql/15/bin/* /usr/local/bin/ \
	&& rm -rf /var/lib/postgresql/* \
	&& install -d -o 999 -g 999 -m 0700 /var/lib/postgresql/data \
	&& install -d -o 999 -g 999 -m 0775 /run/postgresql \
	&& install -d /docker-entrypoint-initdb.d
COPY --chmod=0755 postgres-entrypoint.sh /usr/local/bin/docker-entrypoint.sh
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
STOPSIGNAL SIGINT

FROM debian AS redis
RUN groupadd --gid 999 redis \
	&& useradd --uid 999 --gid 999 --home-dir /data redis \
	&& apt-get update \
	&& apt-get install -y --no-install-recommends redis-server \
	&& install -d -o 999 -g 999 /data
CMD ["redis-server"]
